// Collects the samples of a batch in page-locked memory and copies them to the device.
#pragma once

#include <cuda_runtime.h>

#include <functional>
#include <span>
#include <vector>

using Sample = std::vector<float>;
using UseBatch = std::function<void(std::span<const float> batch)>;

// Both hand every batch to `use`, on the device; `use` may only enqueue work on the stream.
// Wrong: the next batch is written while the device still copies the last one.
void stage_without_waiting(const std::vector<Sample> &samples, std::size_t batch_size,
                           std::span<float> on_device, cudaStream_t stream, const UseBatch &use);

// Right: the copy has been made before the buffer is filled again.
void stage(const std::vector<Sample> &samples, std::size_t batch_size, std::span<float> on_device,
           cudaStream_t stream, const UseBatch &use);
