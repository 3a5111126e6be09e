#include "merge_queue.h"

#include <memory>

MergeTask prepare_merge_of_view(const Adapter &adapter, cudaStream_t stream) {
  DeviceBuffer<float> delta(adapter.weight().size());
  adapter.product(delta.span(), stream);
  std::span<float> weight = adapter.weight();
  std::span<const float> change = delta.span();
  return [weight, change](cudaStream_t on) { add_scaled(weight, change, 1.0f, on); };
}

MergeTask prepare_merge(const Adapter &adapter, cudaStream_t stream) {
  auto delta = std::make_shared<DeviceBuffer<float>>(adapter.weight().size());
  adapter.product(delta->span(), stream);
  std::span<float> weight = adapter.weight();
  return [weight, delta](cudaStream_t on) { add_scaled(weight, delta->span(), 1.0f, on); };
}

void MergeQueue::run(cudaStream_t stream) {
  for (const MergeTask &task : tasks_)
    task(stream);
  CUDA_CHECK(cudaStreamSynchronize(stream));
  tasks_.clear();
}
