// RUN: %check_gpu %s gpu-host-access
//
// The memory is reached through an alias, an owner, a stream-ordered or a driver allocation.
#include <cuda.h>
#include <cuda_runtime.h>
#include <algorithm>
#include <memory>
#include <vector>

void stream_ordered_bad(size_t n, cudaStream_t stream) {
  int *counts = nullptr;
  cudaMallocAsync(&counts, n * sizeof(int), stream);
  counts[0] = 0;
  cudaFreeAsync(counts, stream);
}

int driver_memory_bad() {
  CUdeviceptr memory = 0;
  cuMemAlloc(&memory, sizeof(int));
  int value = *reinterpret_cast<int *>(memory);
  cuMemFree(memory);
  return value;
}

void alias_bad(size_t n) {
  int *counts = nullptr;
  cudaMalloc(&counts, n * sizeof(int));
  int *half = counts + n / 2;
  *half = 1;
  cudaFree(counts);
}

struct FreeDevice {
  void operator()(int *p) const { cudaFree(p); }
};
int star_of_an_owner_bad() {
  int *memory = nullptr;
  cudaMalloc(&memory, sizeof(int));
  std::unique_ptr<int, FreeDevice> count(memory);
  return *count;
}

void sorted_bad(size_t n) {
  int *counts = nullptr;
  cudaMalloc(&counts, n * sizeof(int));
  std::sort(counts, counts + n);
  cudaFree(counts);
}

std::vector<int> constructed_from_device_bad(size_t n) {
  int *counts = nullptr;
  cudaMalloc(&counts, n * sizeof(int));
  std::vector<int> host(counts, counts + n);
  cudaFree(counts);
  return host;
}

void host_copy_ok(size_t n) {
  int *counts = nullptr;
  cudaMalloc(&counts, n * sizeof(int));
  std::vector<int> host(n);
  cudaMemcpy(host.data(), counts, n * sizeof(int), cudaMemcpyDeviceToHost);
  std::sort(host.begin(), host.end());
  cudaFree(counts);
}

bool compared_ok(size_t n, const int *with) {
  int *counts = nullptr;
  cudaMalloc(&counts, n * sizeof(int));
  bool same = counts == with;
  cudaFree(counts);
  return same;
}
