// rmm::cuda_stream and the pool of them: streams with an owner.
// Facts: RMM documentation, "CUDA Streams".
#pragma once
#include "cuda_stream_view.hpp"
namespace rmm {
class cuda_stream {
public:
  enum class flags : unsigned { sync_default = cudaStreamDefault, non_blocking = cudaStreamNonBlocking };
  cuda_stream(flags f = flags::sync_default);
  cuda_stream(cuda_stream &&) = default;
  cuda_stream &operator=(cuda_stream &&) = default;
  cuda_stream(const cuda_stream &) = delete;
  cuda_stream &operator=(const cuda_stream &) = delete;
  ~cuda_stream();
  bool is_valid() const;
  cudaStream_t value() const;
  explicit operator cudaStream_t() const noexcept;
  cuda_stream_view view() const;
  operator cuda_stream_view() const;
  void synchronize() const;
  void synchronize_no_throw() const noexcept;
};
class cuda_stream_pool {
public:
  static constexpr std::size_t default_size{16};
  explicit cuda_stream_pool(std::size_t pool_size = default_size, cuda_stream::flags f = cuda_stream::flags::sync_default);
  cuda_stream_pool(const cuda_stream_pool &) = delete;
  ~cuda_stream_pool();
  cuda_stream_view get_stream() const noexcept;
  cuda_stream_view get_stream(std::size_t stream_id) const;
  std::size_t get_pool_size() const noexcept;
};
} // namespace rmm
