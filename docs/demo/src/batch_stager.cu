#include "batch_stager.h"

#include "pinned_allocator.h"

#include <algorithm>

void stage_without_waiting(const std::vector<Sample> &samples, std::size_t batch_size,
                           std::span<float> on_device, cudaStream_t stream, const UseBatch &use) {
  PinnedVector<float> staging;
  staging.reserve(on_device.size());
  for (std::size_t first = 0; first < samples.size(); first += batch_size) {
    staging.clear();
    for (std::size_t i = first; i < std::min(first + batch_size, samples.size()); ++i)
      for (float value : samples[i])
        staging.push_back(value);
    CUDA_CHECK(cudaMemcpyAsync(on_device.data(), staging.data(), staging.size() * sizeof(float),
                               cudaMemcpyHostToDevice, stream));
    use(on_device.first(staging.size()));
  }
  CUDA_CHECK(cudaStreamSynchronize(stream));
}

void stage(const std::vector<Sample> &samples, std::size_t batch_size, std::span<float> on_device,
           cudaStream_t stream, const UseBatch &use) {
  PinnedVector<float> staging;
  staging.reserve(on_device.size());
  for (std::size_t first = 0; first < samples.size(); first += batch_size) {
    staging.clear();
    for (std::size_t i = first; i < std::min(first + batch_size, samples.size()); ++i)
      for (float value : samples[i])
        staging.push_back(value);
    CUDA_CHECK(cudaMemcpyAsync(on_device.data(), staging.data(), staging.size() * sizeof(float),
                               cudaMemcpyHostToDevice, stream));
    use(on_device.first(staging.size()));
    CUDA_CHECK(cudaStreamSynchronize(stream));
  }
}
