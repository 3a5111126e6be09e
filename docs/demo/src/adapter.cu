#include "adapter.h"

namespace {

std::vector<float> random_values(std::size_t size, float spread, std::mt19937 &random) {
  std::normal_distribution<float> distribution(0.0f, spread);
  std::vector<float> values(size);
  for (float &value : values)
    value = distribution(random);
  return values;
}

__global__ void product_kernel(const float *b, const float *a, float *delta, Shape shape) {
  int item = blockIdx.x * blockDim.x + threadIdx.x;
  if (item >= shape.rows * shape.cols)
    return;
  int row = item / shape.cols, col = item % shape.cols;
  float sum = 0.0f;
  for (int k = 0; k < LORA_RANK; ++k)
    sum += b[row * LORA_RANK + k] * a[k * shape.cols + col];
  delta[item] = sum;
}

} // namespace

// B starts at zero, so that training starts from the frozen model.
Adapter::Adapter(Shape weight, std::mt19937 &random)
    : shape_(weight), weight_(random_values(weight.rows * weight.cols, 0.05f, random)),
      a_(random_values(LORA_RANK * weight.cols, 0.05f, random)),
      b_(std::vector<float>(weight.rows * LORA_RANK, 0.0f)) {}

void Adapter::forward(std::span<const float> x, std::span<float> y, WorkspacePool &pool,
                      cudaStream_t stream) const {
  DeviceBuffer<float> ax = pool.get(LORA_RANK);
  multiply(a_.span(), {LORA_RANK, shape_.cols}, x, ax.span(), false, stream);
  multiply(weight_.span(), shape_, x, y, false, stream);
  multiply(b_.span(), {shape_.rows, LORA_RANK}, ax.span(), y, true, stream);
  pool.put(std::move(ax));
}

void Adapter::backward(std::span<const float> x, std::span<const float> dy, float rate,
                       WorkspacePool &pool, cudaStream_t stream) {
  DeviceBuffer<float> ax = pool.get(LORA_RANK);
  DeviceBuffer<float> dax = pool.get(LORA_RANK);
  multiply(a_.span(), {LORA_RANK, shape_.cols}, x, ax.span(), false, stream);
  multiply_transposed(b_.span(), {shape_.rows, LORA_RANK}, dy, dax.span(), stream);
  add_outer_product(b_.span(), {shape_.rows, LORA_RANK}, dy, ax.span(), -rate, stream);
  add_outer_product(a_.span(), {LORA_RANK, shape_.cols}, dax.span(), x, -rate, stream);
  pool.put(std::move(ax));
  pool.put(std::move(dax));
}

void Adapter::product(std::span<float> delta, cudaStream_t stream) const {
  int items = shape_.rows * shape_.cols;
  product_kernel<<<(items + 255) / 256, 256, 0, stream>>>(b_.data(), a_.data(), delta.data(),
                                                          shape_);
  CUDA_CHECK(cudaGetLastError());
}
