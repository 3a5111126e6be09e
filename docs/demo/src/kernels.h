// The arithmetic of a low-rank adapter: y = W x + B (A x), its gradients, and a plain descent step.
// All matrices are row-major and lie on the device, as do all vectors.
#pragma once

#include <cuda_runtime.h>

#include <span>

struct Shape {
  int rows;
  int cols;
};

// y = M x, or y += M x
void multiply(std::span<const float> matrix, Shape shape, std::span<const float> x,
              std::span<float> y, bool accumulate, cudaStream_t stream);

// y = Mᵀ x
void multiply_transposed(std::span<const float> matrix, Shape shape, std::span<const float> x,
                         std::span<float> y, cudaStream_t stream);

// M += scale · u vᵀ
void add_outer_product(std::span<float> matrix, Shape shape, std::span<const float> u,
                       std::span<const float> v, float scale, cudaStream_t stream);

// to += scale · from
void add_scaled(std::span<float> to, std::span<const float> from, float scale, cudaStream_t stream);

// difference = y − target; *loss += ½ ‖difference‖²
void squared_error(std::span<const float> y, std::span<const float> target,
                   std::span<float> difference, float *loss, cudaStream_t stream);

// *norm = ‖x‖²
void squared_norm(std::span<const float> x, float *norm, cudaStream_t stream);
