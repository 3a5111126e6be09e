// PyTorch's caching allocator: blocks return to the stream they were taken for, unless recorded elsewhere.
// Facts: PyTorch C++ API documentation and notes, "CUDA semantics: Memory management".
#pragma once
#include "CUDAStream.h"
namespace c10 { namespace cuda { namespace CUDACachingAllocator {
class CUDAAllocator : public Allocator {
public:
  virtual void *raw_alloc(size_t nbytes) = 0;
  virtual void *raw_alloc_with_stream(size_t nbytes, cudaStream_t stream) = 0;
  virtual void raw_delete(void *ptr) = 0;
  virtual void emptyCache() = 0;
  virtual void recordStream(const DataPtr &ptr, CUDAStream stream) = 0;
};
CUDAAllocator *get();
void *raw_alloc(size_t nbytes);
void *raw_alloc_with_stream(size_t nbytes, cudaStream_t stream);
void raw_delete(void *ptr);
void emptyCache();
void recordStream(const DataPtr &dataPtr, CUDAStream stream);
void *getBaseAllocation(void *ptr, size_t *size);
void cacheInfo(DeviceIndex device, size_t *largestBlock);
}}} // namespace c10::cuda::CUDACachingAllocator
