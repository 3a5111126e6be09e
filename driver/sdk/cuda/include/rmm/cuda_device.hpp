// rmm::cuda_device_id and the scoped device.
// Facts: RMM documentation.
#pragma once
#include "../cuda_runtime_api.h"
namespace rmm {
struct cuda_device_id {
  using value_type = int;
  constexpr cuda_device_id() noexcept = default;
  explicit constexpr cuda_device_id(value_type dev_id) noexcept : id_(dev_id) {}
  constexpr value_type value() const noexcept { return id_; }

private:
  value_type id_{};
};
cuda_device_id get_current_cuda_device();
int get_num_cuda_devices();
struct cuda_set_device_raii {
  explicit cuda_set_device_raii(cuda_device_id dev_id);
  ~cuda_set_device_raii() noexcept;
  cuda_set_device_raii(const cuda_set_device_raii &) = delete;
};
} // namespace rmm
