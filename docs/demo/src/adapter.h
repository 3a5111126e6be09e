// A low-rank adapter over a frozen weight: only A and B are trained, W never changes.
#pragma once

#include "device_buffer.h"
#include "kernels.h"
#include "workspace_pool.h"

#include <functional>
#include <random>

#ifndef LORA_RANK
#define LORA_RANK 8
#endif

class Adapter {
public:
  Adapter(Shape weight, std::mt19937 &random);

  void forward(std::span<const float> x, std::span<float> y, WorkspacePool &pool,
               cudaStream_t stream) const;

  // Takes the gradient of the loss by y and moves A and B against it.
  void backward(std::span<const float> x, std::span<const float> dy, float rate,
                WorkspacePool &pool, cudaStream_t stream);

  Shape shape() const { return shape_; }
  std::span<float> weight() const { return weight_.span(); }

  // delta = B A, the change that the adapter makes to the weight.
  void product(std::span<float> delta, cudaStream_t stream) const;

private:
  Shape shape_;
  DeviceBuffer<float> weight_;
  DeviceBuffer<float> a_;
  DeviceBuffer<float> b_;
};
