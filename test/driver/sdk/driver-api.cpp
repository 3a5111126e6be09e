// RUN: %standin_cxx -std=c++17 %s
// RUN: %standin_cuda -std=c++17 %s
// RUN: %standin_cxx -std=c++17 -Xclang -ast-dump %s | FileCheck %s
// The driver interface; a plain name stands for the versioned function, as with the vendor's header.

#include <cuda.h>
#include <cuda_runtime.h>

int use(void *host) {
  cuInit(0); CUdevice dev; cuDeviceGet(&dev, 0); CUcontext ctx; cuCtxCreate(&ctx, 0, dev); CUdeviceptr p, q; size_t n = 64, pitch; CUstream s; CUevent e; void *h;
  // CHECK: DeclRefExpr {{.*}} 'cuMemAlloc_v2'
  cuMemAlloc(&p, n); cuMemAllocPitch(&p, &pitch, 4, 4, 4); cuMemAllocManaged(&p, n, CU_MEM_ATTACH_GLOBAL); cuMemAllocHost(&h, n); cuMemHostAlloc(&h, n, CU_MEMHOSTALLOC_DEVICEMAP); cuMemHostRegister(host, n, 0); cuMemHostUnregister(host);
  cuStreamCreate(&s, CU_STREAM_NON_BLOCKING); cuMemAllocAsync(&q, n, s); cuMemFreeAsync(q, s); cuEventCreate(&e, CU_EVENT_DEFAULT); cuEventRecord(e, s); cuStreamWaitEvent(s, e, 0);
  cuMemcpyHtoD(p, host, n); cuMemcpyDtoH(host, p, n); cuMemcpyHtoDAsync(p, host, n, s); cuMemcpyDtoHAsync(host, p, n, s); cuMemcpyDtoD(p, q, n); cuMemsetD32(p, 0, 4); cuMemsetD8Async(p, 0, 4, s); CUDA_MEMCPY2D c = {}; c.srcMemoryType = CU_MEMORYTYPE_HOST; cuMemcpy2D(&c);
  CUmodule m; CUfunction f; cuModuleLoadData(&m, host); cuModuleGetFunction(&f, m, "k"); void *args[] = {&p}; cuLaunchKernel(f, 1, 1, 1, 1, 1, 1, 0, s, args, nullptr); cuLaunchHostFunc(s, [](void *) {}, host); cuModuleUnload(m);
  CUmemAllocationProp prop = {}; prop.type = CU_MEM_ALLOCATION_TYPE_PINNED; prop.location.type = CU_MEM_LOCATION_TYPE_DEVICE; CUmemGenericAllocationHandle handle; cuMemCreate(&handle, n, &prop, 0); cuMemAddressReserve(&p, n, 0, 0, 0); cuMemMap(p, n, 0, handle, 0); CUmemAccessDesc access = {}; cuMemSetAccess(p, n, &access, 1); cuMemUnmap(p, n); cuMemAddressFree(p, n); cuMemRelease(handle);
  cuStreamSynchronize(s); cuStreamDestroy(s); cuEventDestroy(e); cuMemFree(p); cuMemFreeHost(h); cuCtxSynchronize(); cuCtxDestroy(ctx); cudaStream_t same = s; return same == s;
}
