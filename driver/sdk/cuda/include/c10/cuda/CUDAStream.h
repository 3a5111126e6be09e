// c10::cuda::CUDAStream: a stream of PyTorch's pools, or a view of a foreign one.
// Facts: PyTorch C++ API documentation, "CUDA Streams".
#pragma once
#include "../../cuda_runtime_api.h"
#include "../core/core.h"
namespace c10 { namespace cuda {
class CUDAStream {
public:
  enum Unchecked { UNCHECKED };
  explicit CUDAStream(Stream stream);
  bool operator==(const CUDAStream &other) const noexcept;
  bool operator!=(const CUDAStream &other) const noexcept;
  operator cudaStream_t() const;
  operator Stream() const;
  DeviceType device_type() const;
  DeviceIndex device_index() const;
  Device device() const;
  StreamId id() const;
  bool query() const;
  void synchronize() const;
  int priority() const;
  cudaStream_t stream() const;
  Stream unwrap() const;
};
CUDAStream getStreamFromPool(const bool isHighPriority = false, DeviceIndex device = -1);
CUDAStream getStreamFromPool(const int priority, DeviceIndex device = -1);
CUDAStream getStreamFromExternal(cudaStream_t ext_stream, DeviceIndex device_index);
CUDAStream getDefaultCUDAStream(DeviceIndex device_index = -1);
CUDAStream getCurrentCUDAStream(DeviceIndex device_index = -1);
void setCurrentCUDAStream(CUDAStream stream);
DeviceIndex device_count() noexcept;
DeviceIndex current_device();
void set_device(DeviceIndex device);
void device_synchronize();
}} // namespace c10::cuda
namespace at { namespace cuda { using namespace c10::cuda; } }
#define C10_CUDA_CHECK(EXPR) do { const cudaError_t __err = EXPR; if (__err != cudaSuccess) throw ::c10::Error(cudaGetErrorString(__err)); } while (0)
#define C10_CUDA_CHECK_WARN(EXPR) do { const cudaError_t __err = EXPR; (void)__err; } while (0)
#define C10_CUDA_IGNORE_ERROR(EXPR) do { const cudaError_t __err = EXPR; (void)__err; } while (0)
#define C10_CUDA_KERNEL_LAUNCH_CHECK() C10_CUDA_CHECK(cudaGetLastError())
#define AT_CUDA_CHECK(EXPR) C10_CUDA_CHECK(EXPR)
