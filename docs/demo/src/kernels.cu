#include "kernels.h"

#include "cuda_check.h"

namespace {

constexpr int threads = 256;

int blocks_for(std::size_t items) { return static_cast<int>((items + threads - 1) / threads); }

__global__ void multiply_kernel(const float *matrix, Shape shape, const float *x, float *y,
                                bool accumulate) {
  int row = blockIdx.x * blockDim.x + threadIdx.x;
  if (row >= shape.rows)
    return;
  float sum = accumulate ? y[row] : 0.0f;
  for (int col = 0; col < shape.cols; ++col)
    sum += matrix[row * shape.cols + col] * x[col];
  y[row] = sum;
}

__global__ void multiply_transposed_kernel(const float *matrix, Shape shape, const float *x,
                                           float *y) {
  int col = blockIdx.x * blockDim.x + threadIdx.x;
  if (col >= shape.cols)
    return;
  float sum = 0.0f;
  for (int row = 0; row < shape.rows; ++row)
    sum += matrix[row * shape.cols + col] * x[row];
  y[col] = sum;
}

__global__ void add_outer_product_kernel(float *matrix, Shape shape, const float *u, const float *v,
                                         float scale) {
  int item = blockIdx.x * blockDim.x + threadIdx.x;
  if (item < shape.rows * shape.cols)
    matrix[item] += scale * u[item / shape.cols] * v[item % shape.cols];
}

__global__ void add_scaled_kernel(float *to, const float *from, float scale, int size) {
  int item = blockIdx.x * blockDim.x + threadIdx.x;
  if (item < size)
    to[item] += scale * from[item];
}

__global__ void squared_error_kernel(const float *y, const float *target, float *difference,
                                     float *loss, int size) {
  int item = blockIdx.x * blockDim.x + threadIdx.x;
  if (item >= size)
    return;
  difference[item] = y[item] - target[item];
  atomicAdd(loss, 0.5f * difference[item] * difference[item]);
}

__global__ void squared_norm_kernel(const float *x, float *norm, int size) {
  int item = blockIdx.x * blockDim.x + threadIdx.x;
  if (item < size)
    atomicAdd(norm, x[item] * x[item]);
}

} // namespace

void multiply(std::span<const float> matrix, Shape shape, std::span<const float> x,
              std::span<float> y, bool accumulate, cudaStream_t stream) {
  multiply_kernel<<<blocks_for(shape.rows), threads, 0, stream>>>(matrix.data(), shape, x.data(),
                                                                  y.data(), accumulate);
  CUDA_CHECK(cudaGetLastError());
}

void multiply_transposed(std::span<const float> matrix, Shape shape, std::span<const float> x,
                         std::span<float> y, cudaStream_t stream) {
  multiply_transposed_kernel<<<blocks_for(shape.cols), threads, 0, stream>>>(matrix.data(), shape,
                                                                             x.data(), y.data());
  CUDA_CHECK(cudaGetLastError());
}

void add_outer_product(std::span<float> matrix, Shape shape, std::span<const float> u,
                       std::span<const float> v, float scale, cudaStream_t stream) {
  add_outer_product_kernel<<<blocks_for(matrix.size()), threads, 0, stream>>>(
      matrix.data(), shape, u.data(), v.data(), scale);
  CUDA_CHECK(cudaGetLastError());
}

void add_scaled(std::span<float> to, std::span<const float> from, float scale,
                cudaStream_t stream) {
  add_scaled_kernel<<<blocks_for(to.size()), threads, 0, stream>>>(to.data(), from.data(), scale,
                                                                   static_cast<int>(to.size()));
  CUDA_CHECK(cudaGetLastError());
}

void squared_error(std::span<const float> y, std::span<const float> target,
                   std::span<float> difference, float *loss, cudaStream_t stream) {
  squared_error_kernel<<<blocks_for(y.size()), threads, 0, stream>>>(
      y.data(), target.data(), difference.data(), loss, static_cast<int>(y.size()));
  CUDA_CHECK(cudaGetLastError());
}

void squared_norm(std::span<const float> x, float *norm, cudaStream_t stream) {
  CUDA_CHECK(cudaMemsetAsync(norm, 0, sizeof(float), stream));
  squared_norm_kernel<<<blocks_for(x.size()), threads, 0, stream>>>(x.data(), norm,
                                                                    static_cast<int>(x.size()));
  CUDA_CHECK(cudaGetLastError());
}
