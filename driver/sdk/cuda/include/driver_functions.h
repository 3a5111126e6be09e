// make_cudaPitchedPtr, make_cudaPos, make_cudaExtent.
// Facts: CUDA Runtime API Reference Manual, "Memory Management".
#pragma once
#include "driver_types.h"
GPU_TIDY_SDK_HD struct cudaPitchedPtr make_cudaPitchedPtr(void *d, size_t p, size_t xsz, size_t ysz) {
  struct cudaPitchedPtr s;
  s.ptr = d; s.pitch = p; s.xsize = xsz; s.ysize = ysz;
  return s;
}
GPU_TIDY_SDK_HD struct cudaPos make_cudaPos(size_t x, size_t y, size_t z) {
  struct cudaPos p;
  p.x = x; p.y = y; p.z = z;
  return p;
}
GPU_TIDY_SDK_HD struct cudaExtent make_cudaExtent(size_t w, size_t h, size_t d) {
  struct cudaExtent e;
  e.width = w; e.height = h; e.depth = d;
  return e;
}
