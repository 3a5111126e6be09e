// RUN: %check_gpu %s gpu-truncate-then-append
//
// The ways to truncate and to fill again.
#include <cuda_runtime.h>
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

template <class T> struct PinnedAllocator {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    cudaMallocHost(&p, n * sizeof(T));
    return p;
  }
  void deallocate(T *p, size_t) { cudaFreeHost(p); }
};
using Staging = std::vector<float, PinnedAllocator<float>>;
using Floats = std::vector<float>;

void cleared_bad(float *device, Staging &batch, const Floats &next, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
  for (float value : next)
    batch.push_back(value);
}

void resized_to_zero_bad(float *device, Staging &batch, const Floats &next, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.resize(0);
  batch.insert(batch.end(), next.begin(), next.end());
}

void assigned_bad(float *device, Staging &batch, const Floats &next, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.assign(next.begin(), next.end());
}

void erased_bad(float *device, Staging &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.erase(batch.begin(), batch.end());
  batch.emplace_back(value);
}

void back_inserter_bad(float *device, Staging &batch, const Floats &next, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
  std::copy(next.begin(), next.end(), std::back_inserter(batch));
}

void resized_and_written_bad(float *device, Staging &batch, const Floats &next, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
  batch.resize(next.size());
  for (size_t i = 0; i < next.size(); ++i)
    batch[i] = next[i];
}

using Text = std::basic_string<char, std::char_traits<char>, PinnedAllocator<char>>;
void string_bad(char *device, Text &line, cudaStream_t stream) {
  cudaMemcpyAsync(device, line.data(), line.size(), cudaMemcpyHostToDevice, stream);
  line.clear();
  line += "next";
}
