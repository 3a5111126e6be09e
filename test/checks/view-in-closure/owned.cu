// RUN: %check_gpu %s gpu-view-in-closure
//
// The closure owns the memory, frees it, or holds memory that is somebody else's.
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <functional>
#include <memory>
#include <span>
#include <vector>

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;
Owner make_device(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}
__global__ void scale(float *values, size_t n, float by);

std::function<void()> shared_owner_ok(size_t n) {
  std::shared_ptr<float> weights = make_device(n);
  return [weights, n] { scale<<<8, 128>>>(weights.get(), n, 3.0f); };
}

std::function<void()> shared_library_owner_ok(size_t n) {
  auto values = std::make_shared<thrust::device_vector<float>>(n);
  return [values] { scale<<<8, 128>>>(thrust::raw_pointer_cast(values->data()), values->size(), 3.0f); };
}

auto moved_owner_ok(size_t n) {
  Owner weights = make_device(n);
  return [weights = std::move(weights), n] { scale<<<8, 128>>>(weights.get(), n, 3.0f); };
}

auto owner_and_view_ok(size_t n) {
  Owner weights = make_device(n);
  std::span<float> view(weights.get(), n);
  return [owner = std::move(weights), view] { scale<<<8, 128>>>(view.data(), view.size(), 3.0f); };
}

std::function<void()> frees_in_its_body_ok(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  return [scratch, n] {
    scale<<<8, 128>>>(scratch, n, 3.0f);
    cudaFree(scratch);
  };
}

std::shared_ptr<float> deleter_ok(size_t n, cudaStream_t stream) {
  float *scratch = nullptr;
  cudaMallocAsync(&scratch, n * sizeof(float), stream);
  return std::shared_ptr<float>(scratch, [stream](float *p) { cudaFreeAsync(p, stream); });
}

std::function<void()> view_of_the_callers_memory_ok(std::span<float> view) {
  return [view] { scale<<<8, 128>>>(view.data(), view.size(), 3.0f); };
}

std::function<void()> captures_only_the_size_ok(size_t n) {
  Owner weights = make_device(n);
  scale<<<8, 128>>>(weights.get(), n, 3.0f);
  return [n] { cudaDeviceSynchronize(); };
}

std::function<float()> host_values_ok(size_t n) {
  Owner weights = make_device(n);
  std::vector<float> host(n);
  cudaMemcpy(host.data(), weights.get(), n * sizeof(float), cudaMemcpyDeviceToHost);
  return [host] { return host.front(); };
}
