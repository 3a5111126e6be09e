// RUN: %standin_cuda -std=c++17 %s
// RUN: %if cuda-toolkit %{ %toolkit_cuda -std=c++17 %s %}
// CUB in its two-call form.

#include <cub/cub.cuh>

__global__ void block(float *p) {
  using Reduce = cub::BlockReduce<float, 128>; using Scan = cub::BlockScan<int, 128>;
  __shared__ typename Reduce::TempStorage a; __shared__ typename Scan::TempStorage b;
  float s = Reduce(a).Sum(p[threadIdx.x]); int x = 1, y; Scan(b).ExclusiveSum(x, y); if (threadIdx.x == 0) *p = s + y;
}
cudaError_t device(const float *in, float *out, int *keys, int n, cudaStream_t stream) {
  void *temp = nullptr; size_t bytes = 0;
  cub::DeviceReduce::Sum(temp, bytes, in, out, n, stream); cudaMalloc(&temp, bytes); cub::DeviceReduce::Sum(temp, bytes, in, out, n, stream);
  cub::DeviceScan::ExclusiveSum(temp, bytes, in, out, n); cub::DeviceRadixSort::SortPairs(temp, bytes, keys, keys, in, out, n, 0, 32, stream); cub::DeviceRadixSort::SortKeys(nullptr, bytes, keys, keys, n);
  cub::DeviceSelect::Flagged(temp, bytes, in, keys, out, keys, n, stream); cub::DeviceSelect::If(temp, bytes, in, out, keys, n, [] __device__(float v) { return v > 0; }, stream);
  cub::DoubleBuffer<int> both(keys, keys); cub::DeviceRadixSort::SortKeys(temp, bytes, both, n); keys = both.Current();
  return cudaFree(temp);
}
