// RUN: %standin_cuda -std=c++20 %s
// The views: std, cuda::std, gsl; stream_ref; mdspan; buffer.

#include <cuda/atomic>
#include <cuda/barrier>
#include <cuda/buffer>
#include <cuda/std/mdspan>
#include <cuda/std/span>
#include <cuda/stream_ref>
#include <gsl/span>
#include <span>
#include <vector>

__global__ void kernel(cuda::std::span<float> s, cuda::std::mdspan<float, cuda::std::dextents<int, 2>> m) { s[0] = m(1, 2) + s.size(); cuda::atomic_ref<float, cuda::thread_scope_device> r(s[1]); r.fetch_add(1.f); }
void views(float *p, size_t n, cudaStream_t stream) {
  std::vector<float> v(n); cuda::std::span<float> a(p, n), b(v), c = a.subspan(1, 2), d = a.first(3); cuda::std::span e(p, n); cuda::std::span<const float> f(v); cuda::std::span<float, 4> g = a.first<4>();
  gsl::span<float> h(p, n), i(v); h = h.subspan(1); std::span<float> j(p, n); for (float &x : a) x = 1; (void)e; (void)f; (void)g; (void)b; (void)c; (void)i; (void)j;
  cuda::std::mdspan<float, cuda::std::dextents<int, 2>> m(p, 2, 3); kernel<<<1, 1, 0, stream>>>(d, m); cuda::stream_ref s(stream); s.wait(); m.data_handle()[0] = m.extent(0);
}
void buffers(cuda::stream_ref s, cuda::mr::resource_ref<cuda::mr::device_accessible> r) { cuda::device_buffer<float> b(s, r, 10, cuda::no_init); b.data(); cuda::device_buffer<float> c = std::move(b); c.size(); }
