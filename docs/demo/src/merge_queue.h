// Merging an adapter into its weight is prepared when a step ends and done when the device is idle.
#pragma once

#include "adapter.h"

#include <functional>
#include <vector>

using MergeTask = std::function<void(cudaStream_t)>;

// Wrong: the returned task looks at memory that is freed when this function returns.
MergeTask prepare_merge_of_view(const Adapter &adapter, cudaStream_t stream);

// Right: the returned task keeps the memory alive.
MergeTask prepare_merge(const Adapter &adapter, cudaStream_t stream);

class MergeQueue {
public:
  void add(MergeTask task) { tasks_.push_back(std::move(task)); }
  void run(cudaStream_t stream);

private:
  std::vector<MergeTask> tasks_;
};
