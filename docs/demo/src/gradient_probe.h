// Prints the norm of a gradient each time that the hook "after_backward" runs.
#pragma once

#include <cuda_runtime.h>

#include <functional>
#include <span>

// Both run `steps` with the probe in place.
// Wrong: the hook stays registered when the probe's device memory is freed.
void probe_without_unregistering(std::span<const float> gradient, cudaStream_t stream,
                                 const std::function<void()> &steps);

// Right: the hook is unregistered first.
void probe(std::span<const float> gradient, cudaStream_t stream,
           const std::function<void()> &steps);
