// PyTorch's pinned memory: blocks are reused after the events recorded on them.
// Facts: PyTorch C++ API documentation.
#pragma once
#include "CUDAContext.h"
namespace at { namespace cuda {
Allocator *getCachingHostAllocator();
bool CachingHostAllocator_recordEvent(void *ptr, void *ctx, CUDAStream stream);
void CachingHostAllocator_emptyCache();
}} // namespace at::cuda
