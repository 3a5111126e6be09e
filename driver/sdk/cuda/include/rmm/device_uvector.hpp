// rmm::device_uvector: typed, uninitialised device memory with an owner.
// Facts: RMM documentation, "Device Data Structures".
#pragma once
#include "../cuda/std/span"
#include "device_buffer.hpp"
namespace rmm {
template <class T> class device_uvector {
public:
  using value_type = T;
  using size_type = std::size_t;
  using reference = T &;
  using const_reference = const T &;
  using pointer = T *;
  using const_pointer = const T *;
  using iterator = pointer;
  using const_iterator = const_pointer;
  ~device_uvector() = default;
  device_uvector(device_uvector &&) noexcept = default;
  device_uvector &operator=(device_uvector &&) noexcept = default;
  device_uvector(const device_uvector &) = delete;
  device_uvector &operator=(const device_uvector &) = delete;
  device_uvector() = delete;
  explicit device_uvector(size_type size, cuda_stream_view stream,
                          device_async_resource_ref mr = mr::get_current_device_resource_ref())
      : _storage(size * sizeof(T), stream, mr) {}
  explicit device_uvector(const device_uvector &other, cuda_stream_view stream,
                          device_async_resource_ref mr = mr::get_current_device_resource_ref())
      : _storage(other._storage, stream, mr) {}
  pointer element_ptr(size_type element_index) noexcept { return data() + element_index; }
  const_pointer element_ptr(size_type element_index) const noexcept { return data() + element_index; }
  void set_element_async(size_type element_index, const value_type &value, cuda_stream_view stream);
  void set_element_async(size_type, const value_type &&, cuda_stream_view) = delete;
  void set_element_to_zero_async(size_type element_index, cuda_stream_view stream);
  void set_element(size_type element_index, const T &value, cuda_stream_view stream);
  value_type element(size_type element_index, cuda_stream_view stream) const;
  value_type front_element(cuda_stream_view stream) const;
  value_type back_element(cuda_stream_view stream) const;
  void reserve(size_type new_capacity, cuda_stream_view stream) { _storage.reserve(new_capacity * sizeof(T), stream); }
  void resize(size_type new_size, cuda_stream_view stream) { _storage.resize(new_size * sizeof(T), stream); }
  void shrink_to_fit(cuda_stream_view stream) { _storage.shrink_to_fit(stream); }
  device_buffer release() noexcept { return static_cast<device_buffer &&>(_storage); }
  size_type capacity() const noexcept { return _storage.capacity() / sizeof(T); }
  pointer data() noexcept { return static_cast<pointer>(_storage.data()); }
  const_pointer data() const noexcept { return static_cast<const_pointer>(_storage.data()); }
  iterator begin() noexcept { return data(); }
  const_iterator begin() const noexcept { return data(); }
  const_iterator cbegin() const noexcept { return data(); }
  iterator end() noexcept { return data() + size(); }
  const_iterator end() const noexcept { return data() + size(); }
  const_iterator cend() const noexcept { return data() + size(); }
  size_type size() const noexcept { return _storage.size() / sizeof(T); }
  std::int64_t ssize() const noexcept { return _storage.ssize() / sizeof(T); }
  bool is_empty() const noexcept { return _storage.is_empty(); }
  operator cuda::std::span<T>() noexcept { return {data(), size()}; }
  operator cuda::std::span<const T>() const noexcept { return {data(), size()}; }
  device_async_resource_ref memory_resource() const noexcept { return _storage.memory_resource(); }
  cuda_stream_view stream() const noexcept { return _storage.stream(); }
  void set_stream(cuda_stream_view stream) noexcept { _storage.set_stream(stream); }

private:
  device_buffer _storage{};
};
} // namespace rmm
