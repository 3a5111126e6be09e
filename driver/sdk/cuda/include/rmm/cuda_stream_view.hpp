// rmm::cuda_stream_view: a stream that somebody else owns.
// Facts: RMM documentation, "CUDA Streams".
#pragma once
#include "../cuda/stream_ref"
#include <cstddef>
namespace rmm {
class cuda_stream_view {
  cudaStream_t stream_{};

public:
  constexpr cuda_stream_view() = default;
  cuda_stream_view(int) = delete;
  cuda_stream_view(std::nullptr_t) = delete;
  constexpr cuda_stream_view(cudaStream_t stream) noexcept : stream_(stream) {}
  constexpr cuda_stream_view(cuda::stream_ref stream) noexcept : stream_(stream.get()) {}
  cudaStream_t value() const noexcept { return stream_; }
  constexpr operator cudaStream_t() const noexcept { return stream_; }
  constexpr operator cuda::stream_ref() const noexcept { return cuda::stream_ref(stream_); }
  bool is_per_thread_default() const noexcept;
  bool is_default() const noexcept;
  void synchronize() const;
  void synchronize_no_throw() const noexcept;
};
static constexpr cuda_stream_view cuda_stream_default{};
static const cuda_stream_view cuda_stream_legacy{cudaStreamLegacy};
static const cuda_stream_view cuda_stream_per_thread{cudaStreamPerThread};
bool operator==(cuda_stream_view lhs, cuda_stream_view rhs);
bool operator!=(cuda_stream_view lhs, cuda_stream_view rhs);
} // namespace rmm
