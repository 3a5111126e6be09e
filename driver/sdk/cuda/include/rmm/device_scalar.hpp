// rmm::device_scalar: one value in device memory with an owner.
// Facts: RMM documentation, "Device Data Structures".
#pragma once
#include "device_uvector.hpp"
namespace rmm {
template <class T> class device_scalar {
public:
  using value_type = T;
  using pointer = T *;
  using const_pointer = const T *;
  ~device_scalar() = default;
  device_scalar(device_scalar &&) noexcept = default;
  device_scalar &operator=(device_scalar &&) noexcept = default;
  device_scalar(const device_scalar &) = delete;
  device_scalar &operator=(const device_scalar &) = delete;
  device_scalar() = delete;
  explicit device_scalar(cuda_stream_view stream, device_async_resource_ref mr = mr::get_current_device_resource_ref())
      : _storage(1, stream, mr) {}
  explicit device_scalar(const value_type &initial_value, cuda_stream_view stream,
                         device_async_resource_ref mr = mr::get_current_device_resource_ref())
      : _storage(1, stream, mr) {
    set_value_async(initial_value, stream);
  }
  device_scalar(const device_scalar &other, cuda_stream_view stream,
                device_async_resource_ref mr = mr::get_current_device_resource_ref())
      : _storage(other._storage, stream, mr) {}
  value_type value(cuda_stream_view stream) const { return _storage.front_element(stream); }
  void set_value_async(const value_type &value, cuda_stream_view stream) { _storage.set_element_async(0, value, stream); }
  void set_value_async(value_type &&, cuda_stream_view) = delete;
  void set_value_to_zero_async(cuda_stream_view stream) { _storage.set_element_to_zero_async(0, stream); }
  pointer data() noexcept { return _storage.data(); }
  const_pointer data() const noexcept { return _storage.data(); }
  std::size_t size() const noexcept { return 1; }
  cuda_stream_view stream() const noexcept { return _storage.stream(); }
  void set_stream(cuda_stream_view stream) noexcept { _storage.set_stream(stream); }

private:
  device_uvector<T> _storage;
};
} // namespace rmm
