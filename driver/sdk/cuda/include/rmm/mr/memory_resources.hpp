// RMM's memory resources and the one that is current on each device.
// Facts: RMM documentation, "Memory Resources".
#pragma once
#include "../cuda_device.hpp"
#include "../resource_ref.hpp"
#include <optional>
namespace rmm {
template <class T = unsigned char> struct limits {};
namespace mr {
class device_memory_resource {
public:
  using memory_resource_tag = void;
  device_memory_resource() = default;
  virtual ~device_memory_resource() = default;
  void *allocate(std::size_t bytes, cuda_stream_view stream = cuda_stream_view{});
  void deallocate(void *ptr, std::size_t bytes, cuda_stream_view stream = cuda_stream_view{}) noexcept;
  void *allocate(cuda_stream_view stream, std::size_t bytes, std::size_t alignment = 256);
  void deallocate(cuda_stream_view stream, void *ptr, std::size_t bytes, std::size_t alignment = 256) noexcept;
  void *allocate_async(std::size_t bytes, cuda_stream_view stream);
  void deallocate_async(void *ptr, std::size_t bytes, cuda_stream_view stream);
  void *allocate_sync(std::size_t bytes, std::size_t alignment = 256);
  void deallocate_sync(void *ptr, std::size_t bytes, std::size_t alignment = 256) noexcept;
  bool is_equal(const device_memory_resource &other) const noexcept;

private:
  virtual void *do_allocate(std::size_t bytes, cuda_stream_view stream) = 0;
  virtual void do_deallocate(void *ptr, std::size_t bytes, cuda_stream_view stream) noexcept = 0;
  virtual bool do_is_equal(const device_memory_resource &other) const noexcept;
};
#define RESOURCE(Name, ...)                                                                                            \
  class Name final : public device_memory_resource {                                                                   \
  public:                                                                                                              \
    __VA_ARGS__                                                                                                        \
    ~Name() override;                                                                                                  \
                                                                                                                       \
  private:                                                                                                             \
    void *do_allocate(std::size_t bytes, cuda_stream_view stream) override;                                            \
    void do_deallocate(void *ptr, std::size_t bytes, cuda_stream_view stream) noexcept override;                       \
  };
RESOURCE(cuda_memory_resource, cuda_memory_resource() = default;)
RESOURCE(managed_memory_resource, managed_memory_resource() = default;)
RESOURCE(pinned_host_memory_resource, pinned_host_memory_resource() = default;)
RESOURCE(pinned_memory_resource, pinned_memory_resource() = default;)
RESOURCE(system_memory_resource, system_memory_resource() = default;)
RESOURCE(cuda_async_memory_resource, cuda_async_memory_resource(std::optional<std::size_t> initial_pool_size = {}, std::optional<std::size_t> release_threshold = {}); cudaMemPool_t pool_handle() const noexcept;)
#define ADAPTOR(Name, ...) template <class Upstream = device_memory_resource> RESOURCE(Name, Upstream *get_upstream() const noexcept; device_async_resource_ref get_upstream_resource() const noexcept; __VA_ARGS__)
ADAPTOR(pool_memory_resource, pool_memory_resource(Upstream *upstream_mr, std::size_t initial_pool_size, std::optional<std::size_t> maximum_pool_size = {}); pool_memory_resource(device_async_resource_ref upstream_mr, std::size_t initial_pool_size, std::optional<std::size_t> maximum_pool_size = {}); std::size_t pool_size() const noexcept;)
ADAPTOR(arena_memory_resource, explicit arena_memory_resource(Upstream *upstream_mr, std::optional<std::size_t> arena_size = {});)
ADAPTOR(binning_memory_resource, explicit binning_memory_resource(Upstream *upstream_resource); void add_bin(std::size_t allocation_size, device_memory_resource *bin_resource = nullptr);)
ADAPTOR(fixed_size_memory_resource, explicit fixed_size_memory_resource(Upstream *upstream_mr, std::size_t block_size = 1 << 20);)
ADAPTOR(limiting_resource_adaptor, limiting_resource_adaptor(Upstream *upstream, std::size_t allocation_limit);)
ADAPTOR(logging_resource_adaptor, logging_resource_adaptor(Upstream *upstream, const char *filename);)
ADAPTOR(statistics_resource_adaptor, statistics_resource_adaptor(Upstream *upstream);)
ADAPTOR(tracking_resource_adaptor, tracking_resource_adaptor(Upstream *upstream, bool capture_stacks = false);)
ADAPTOR(thread_safe_resource_adaptor, thread_safe_resource_adaptor(Upstream *upstream);)
ADAPTOR(owning_wrapper, template <class... Args> explicit owning_wrapper(Args &&...args);)
#undef ADAPTOR
#undef RESOURCE
device_memory_resource *get_current_device_resource();
device_memory_resource *set_current_device_resource(device_memory_resource *new_mr);
device_memory_resource *get_per_device_resource(cuda_device_id device_id);
device_memory_resource *set_per_device_resource(cuda_device_id device_id, device_memory_resource *new_mr);
device_async_resource_ref get_current_device_resource_ref();
device_async_resource_ref set_current_device_resource_ref(device_async_resource_ref new_resource_ref);
device_async_resource_ref get_per_device_resource_ref(cuda_device_id device_id);
void reset_current_device_resource_ref();
} // namespace mr
template <class T> class mr_allocator {};
} // namespace rmm
