// RUN: %standin_hip -std=c++17 %s
// RUN: %standin_hip -std=c++17 -fno-hip-new-launch-api %s
// RUN: %clangxx -fsyntax-only -x cuda --cuda-host-only -nocudainc -nocudalib --cuda-path=%sdk/cuda -isystem %sdk/hip/include -include %sdk/cuda_wrapper.h -include %sdk/nvcc_shim.h %s
// HIP: runtime, kernels, halves, groups; as HIP with both launch interfaces, and as CUDA.

#include <hip/hip_runtime.h>
#include <hip/hip_fp16.h>
#include <hip/hip_bf16.h>
#include <hip/hip_cooperative_groups.h>
#include <hip/hip_complex.h>
#include <hip/hiprtc.h>
#include <hipblas/hipblas.h>
#include <vector>
#include <iostream>
__global__ void k(float *p, int n) { int i = threadIdx.x + blockIdx.x * blockDim.x; if (i < n) { p[i] = sqrtf(p[i]) + fmaxf(1.f, 2.f); atomicAdd(p, 1.f); __syncthreads(); p[i] += __shfl_down(p[i], 1); } }
int main() {
  float *d; hipMalloc(&d, 16); std::vector<float> h(4);
  hipStream_t s; hipStreamCreateWithFlags(&s, hipStreamNonBlocking);
  hipMemcpyAsync(d, h.data(), 16, hipMemcpyHostToDevice, s);
  k<<<1, 64, 0, s>>>(d, 4);
  hipLaunchKernelGGL(k, dim3(1), dim3(64), 0, s, d, 4);
  hipEvent_t e; hipEventCreate(&e); hipEventRecord(e, s); hipStreamWaitEvent(s, e, 0);
  hipDeviceProp_t prop; hipGetDeviceProperties(&prop, 0); std::cout << prop.gcnArchName << hipGetErrorString(hipGetLastError());
  float *m; hipMallocManaged(&m, 4); hipHostMalloc(&m, 4, hipHostMallocMapped); hipHostFree(m); hipFreeAsync(d, s);
  hipGraph_t g; hipGraphExec_t x; hipStreamBeginCapture(s, hipStreamCaptureModeGlobal); hipStreamEndCapture(s, &g); hipGraphInstantiate(&x, g, nullptr, nullptr, 0); hipGraphLaunch(x, s);
  hipStreamSynchronize(s); hipFree(d);
}
