// RUN: %standin_cuda -std=c++11 %s
// RUN: %standin_cuda -std=c++20 %s
// The allocation, copy, stream, event and graph families of the runtime, in both forms where there are two.

#include <cuda_runtime.h>
#include <cstdio>

__constant__ float table[16];
__device__ int counter;
__managed__ int shared_counter;

__global__ void scale(float *p, int n, float a) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) p[i] *= a + table[i & 15];
}

#define CHECK(x) do { cudaError_t status = (x); if (status != cudaSuccess) { printf("%s\n", cudaGetErrorString(status)); return 1; } } while (0)

int allocations(cudaStream_t s) {
  float *p; void *v; size_t pitch; cudaArray_t a; cudaMipmappedArray_t m; cudaPitchedPtr pp; cudaMemPool_t pool;
  CHECK(cudaMalloc(&p, 4)); CHECK(cudaMalloc(&v, 4)); CHECK(cudaMalloc((void **)&p, 4));
  CHECK(cudaMallocAsync(&p, 4, s)); CHECK(cudaMallocAsync(&v, 4, s)); CHECK(cudaMallocAsync(&p, 4, pool, s));
  CHECK(cudaMallocFromPoolAsync(&p, 4, pool, s)); CHECK(cudaMallocManaged(&p, 4)); CHECK(cudaMallocManaged(&p, 4, cudaMemAttachHost));
  CHECK(cudaMallocHost(&p, 4)); CHECK(cudaMallocHost(&v, 4)); CHECK(cudaMallocHost(&p, 4, cudaHostAllocMapped));
  CHECK(cudaHostAlloc(&p, 4, cudaHostAllocWriteCombined)); CHECK(cudaHostRegister(p, 4, cudaHostRegisterDefault));
  CHECK(cudaHostGetDevicePointer(&p, p, 0)); CHECK(cudaHostUnregister(p));
  CHECK(cudaMallocPitch(&p, &pitch, 4, 4)); CHECK(cudaMalloc3D(&pp, make_cudaExtent(4, 4, 4)));
  cudaChannelFormatDesc d = cudaCreateChannelDesc<float4>();
  CHECK(cudaMallocArray(&a, &d, 4, 4)); CHECK(cudaMalloc3DArray(&a, &d, make_cudaExtent(4, 4, 4), cudaArrayLayered));
  CHECK(cudaMallocMipmappedArray(&m, &d, make_cudaExtent(4, 4, 0), 2)); CHECK(cudaFreeMipmappedArray(m));
  CHECK(cudaFree(p)); CHECK(cudaFreeAsync(p, s)); CHECK(cudaFreeHost(p)); CHECK(cudaFreeArray(a));
  cudaPointerAttributes at; CHECK(cudaPointerGetAttributes(&at, p));
  return at.type == cudaMemoryTypeDevice && at.devicePointer == p;
}

int copies(float *d, float *h, size_t n, cudaStream_t s, cudaArray_t a) {
  CHECK(cudaMemcpy(d, h, n, cudaMemcpyHostToDevice)); CHECK(cudaMemcpyAsync(h, d, n, cudaMemcpyDeviceToHost, s));
  CHECK(cudaMemcpyAsync(h, d, n, cudaMemcpyDefault)); CHECK(cudaMemcpyPeer(d, 0, d, 1, n)); CHECK(cudaMemcpyPeerAsync(d, 0, d, 1, n, s));
  CHECK(cudaMemcpy2D(d, 4, h, 4, 4, 4, cudaMemcpyHostToDevice)); CHECK(cudaMemcpy2DAsync(d, 4, h, 4, 4, 4, cudaMemcpyHostToDevice, s));
  CHECK(cudaMemcpy2DToArray(a, 0, 0, h, 4, 4, 4, cudaMemcpyHostToDevice)); CHECK(cudaMemcpyToArray(a, 0, 0, h, 4, cudaMemcpyHostToDevice));
  cudaMemcpy3DParms p = {}; p.srcPtr = make_cudaPitchedPtr(h, 4, 1, 1); p.dstArray = a; p.extent = make_cudaExtent(1, 1, 1); p.kind = cudaMemcpyHostToDevice;
  CHECK(cudaMemcpy3D(&p)); CHECK(cudaMemcpy3DAsync(&p, s));
  CHECK(cudaMemcpyToSymbol(table, h, 64)); CHECK(cudaMemcpyToSymbolAsync(table, h, 64, 0, cudaMemcpyHostToDevice, s));
  CHECK(cudaMemcpyFromSymbol(h, counter, 4)); void *address; CHECK(cudaGetSymbolAddress(&address, counter));
  CHECK(cudaMemset(d, 0, n)); CHECK(cudaMemsetAsync(d, 0, n, s)); CHECK(cudaMemset2D(d, 4, 0, 4, 4));
  CHECK(cudaMemPrefetchAsync(d, n, 0, s)); CHECK(cudaMemAdvise(d, n, cudaMemAdviseSetReadMostly, cudaCpuDeviceId));
  cudaMemLocation where; where.type = cudaMemLocationTypeDevice; where.id = 0;
  CHECK(cudaMemPrefetchAsync(d, n, where, 0, s)); CHECK(cudaMemAdvise(d, n, cudaMemAdviseSetReadMostly, where)); // version 13
  void *dsts[] = {d}; void *srcs[] = {h}; size_t sizes[] = {n}, index[] = {0}, failed; cudaMemcpyAttributes attributes = {};
  CHECK(cudaMemcpyBatchAsync(dsts, srcs, sizes, 1, &attributes, index, 1, &failed, s));
  return 0;
}

void CUDART_CB after(cudaStream_t, cudaError_t, void *) {}
int ordering(float *d) {
  cudaStream_t s, t; cudaEvent_t e; float ms;
  CHECK(cudaStreamCreate(&s)); CHECK(cudaStreamCreateWithFlags(&t, cudaStreamNonBlocking)); CHECK(cudaStreamCreateWithPriority(&t, cudaStreamNonBlocking, -1));
  CHECK(cudaEventCreate(&e)); CHECK(cudaEventCreate(&e, cudaEventDisableTiming)); CHECK(cudaEventCreateWithFlags(&e, cudaEventDisableTiming));
  CHECK(cudaEventRecord(e, s)); CHECK(cudaEventRecord(e)); CHECK(cudaStreamWaitEvent(t, e)); CHECK(cudaStreamWaitEvent(t, e, 0));
  CHECK(cudaEventSynchronize(e)); CHECK(cudaEventElapsedTime(&ms, e, e)); CHECK(cudaStreamSynchronize(s)); CHECK(cudaDeviceSynchronize());
  CHECK(cudaLaunchHostFunc(s, [](void *) {}, d)); CHECK(cudaStreamAddCallback(s, after, d, 0));
  cudaGraph_t g; cudaGraphExec_t x; cudaGraphNode_t n; cudaHostNodeParams host = {}; host.fn = [](void *) {}; host.userData = d;
  CHECK(cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal));
  scale<<<dim3(1), 256, 0, s>>>(d, 4, 2.f);
  CHECK(cudaStreamEndCapture(s, &g)); CHECK(cudaGraphInstantiate(&x, g, 0)); CHECK(cudaGraphInstantiate(&x, g, nullptr, nullptr, 0));
  CHECK(cudaGraphAddHostNode(&n, g, nullptr, 0, &host)); CHECK(cudaGraphAddMemcpyNode1D(&n, g, nullptr, 0, d, d, 4, cudaMemcpyDefault));
  CHECK(cudaGraphLaunch(x, s)); CHECK(cudaGraphExecDestroy(x)); CHECK(cudaGraphDestroy(g));
  CHECK(cudaStreamDestroy(s)); CHECK(cudaEventDestroy(e)); scale<<<1, 1>>>(d, 4, 2.f); CHECK(cudaGetLastError());
  int blocks, size; CHECK(cudaOccupancyMaxPotentialBlockSize(&blocks, &size, scale)); CHECK(cudaFuncSetAttribute(scale, cudaFuncAttributeMaxDynamicSharedMemorySize, 4));
  void *args[] = {&d}; CHECK(cudaLaunchKernel(scale, dim3(1), dim3(1), args)); CHECK(cudaLaunchCooperativeKernel((void *)scale, 1, 1, args));
  cudaDeviceProp prop; CHECK(cudaGetDeviceProperties(&prop, 0)); return prop.multiProcessorCount + prop.clockRate + shared_counter;
}

int textures(cudaArray_t a) {
  cudaResourceDesc r = {}; r.resType = cudaResourceTypeArray; r.res.array.array = a; cudaTextureDesc d = {}; d.filterMode = cudaFilterModeLinear;
  cudaTextureObject_t t; CHECK(cudaCreateTextureObject(&t, &r, &d, nullptr)); CHECK(cudaDestroyTextureObject(t));
  cudaSurfaceObject_t s; CHECK(cudaCreateSurfaceObject(&s, &r)); CHECK(cudaDestroySurfaceObject(s));
  cudaIpcMemHandle_t h; void *p = nullptr; CHECK(cudaIpcGetMemHandle(&h, p)); CHECK(cudaIpcOpenMemHandle(&p, h, cudaIpcMemLazyEnablePeerAccess)); CHECK(cudaIpcCloseMemHandle(p));
  cudaExternalMemory_t m; cudaExternalMemoryHandleDesc md = {}; CHECK(cudaImportExternalMemory(&m, &md)); CHECK(cudaDestroyExternalMemory(m));
  return 0;
}
