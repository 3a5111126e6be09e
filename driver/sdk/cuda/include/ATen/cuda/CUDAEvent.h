// at::cuda::CUDAEvent: an event with an owner, created at its first record.
// Facts: PyTorch C++ API documentation.
#pragma once
#include "CUDAContext.h"
namespace at { namespace cuda {
struct CUDAEvent {
  CUDAEvent() noexcept = default;
  CUDAEvent(unsigned flags) noexcept;
  CUDAEvent(const CUDAEvent &) = delete;
  CUDAEvent &operator=(const CUDAEvent &) = delete;
  CUDAEvent(CUDAEvent &&other) noexcept;
  CUDAEvent &operator=(CUDAEvent &&other) noexcept;
  ~CUDAEvent();
  operator cudaEvent_t() const;
  bool isCreated() const;
  cudaEvent_t event() const;
  bool query() const;
  void record();
  void recordOnce(const CUDAStream &stream);
  void record(const CUDAStream &stream);
  void block(const CUDAStream &stream);
  float elapsed_time(const CUDAEvent &other) const;
  void synchronize() const;
};
}} // namespace at::cuda
