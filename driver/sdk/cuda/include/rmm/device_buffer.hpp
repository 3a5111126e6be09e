// rmm::device_buffer: untyped device memory with an owner, allocated and freed in a stream's order.
// Facts: RMM documentation, "Device Data Structures".
#pragma once
#include "mr/memory_resources.hpp"
#include <cstdint>
namespace rmm {
class device_buffer {
public:
  device_buffer();
  explicit device_buffer(std::size_t size, cuda_stream_view stream,
                         device_async_resource_ref mr = mr::get_current_device_resource_ref());
  device_buffer(const void *source_data, std::size_t size, cuda_stream_view stream,
                device_async_resource_ref mr = mr::get_current_device_resource_ref());
  device_buffer(const device_buffer &other, cuda_stream_view stream,
                device_async_resource_ref mr = mr::get_current_device_resource_ref());
  device_buffer(device_buffer &&other) noexcept;
  device_buffer &operator=(device_buffer &&other) noexcept;
  device_buffer(const device_buffer &other) = delete;
  device_buffer &operator=(const device_buffer &other) = delete;
  ~device_buffer() noexcept;
  void reserve(std::size_t new_capacity, cuda_stream_view stream);
  void resize(std::size_t new_size, cuda_stream_view stream);
  void shrink_to_fit(cuda_stream_view stream);
  const void *data() const noexcept;
  void *data() noexcept;
  std::size_t size() const noexcept;
  std::int64_t ssize() const noexcept;
  bool is_empty() const noexcept;
  std::size_t capacity() const noexcept;
  cuda_stream_view stream() const noexcept;
  void set_stream(cuda_stream_view stream) noexcept;
  device_async_resource_ref memory_resource() const noexcept;
};
} // namespace rmm
