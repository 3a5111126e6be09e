// RUN: %standin_cxx -std=c++17 %s
// The HIP runtime in a plain C++ file.

#include <hip/hip_runtime.h>
#include <hipblas/hipblas.h>

int use(void *host) {
  void *p; float *f; hipStream_t s; hipEvent_t e; hipDeviceptr_t d; size_t pitch; hipMemPool_t pool; hipModule_t m; hipFunction_t fn;
  hipMalloc(&p, 4); hipMalloc(&f, 4); hipMallocAsync(&f, 4, s); hipMallocPitch(&f, &pitch, 4, 4); hipMallocFromPoolAsync(&f, 4, pool, s); hipExtMallocWithFlags(&p, 4, hipDeviceMallocFinegrained); hipHostRegister(host, 4, hipHostRegisterDefault); hipHostUnregister(host);
  hipMemcpy(p, host, 4, hipMemcpyHostToDevice); hipMemcpyWithStream(p, host, 4, hipMemcpyHostToDevice, s); hipMemcpyHtoD(d, host, 4); hipMemcpyDtoHAsync(host, d, 4, s); hipMemsetAsync(p, 0, 4, s); hipMemcpy2DAsync(p, 4, host, 4, 4, 4, hipMemcpyDefault, s);
  hipLaunchHostFunc(s, [](void *) {}, host); hipStreamAddCallback(s, [](hipStream_t, hipError_t, void *) {}, host, 0); hipModuleLoadData(&m, host); hipModuleGetFunction(&fn, m, "k"); hipModuleLaunchKernel(fn, 1, 1, 1, 1, 1, 1, 0, s, nullptr, nullptr);
  hipEventCreateWithFlags(&e, hipEventDisableTiming); hipEventSynchronize(e); hipEventDestroy(e); hipStreamSynchronize(s); hipStreamDestroy(s); hipFreeAsync(p, s); hipHostFree(p); hipFreeHost(p); return hipFree(f) == hipSuccess;
}
