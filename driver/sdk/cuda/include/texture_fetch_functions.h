// Texture and surface objects in kernels, and the legacy texture references.
// Facts: CUDA C++ Programming Guide, "Texture Functions" and "Surface Functions".
#pragma once
#include "driver_types.h"
#if GPU_TIDY_SDK_OFFLOAD
#define D(...) template <class T> __device__ T __VA_ARGS__; 
D(tex1Dfetch(cudaTextureObject_t tex, int x)) D(tex1D(cudaTextureObject_t tex, float x))
D(tex2D(cudaTextureObject_t tex, float x, float y)) D(tex3D(cudaTextureObject_t tex, float x, float y, float z))
D(tex1DLod(cudaTextureObject_t tex, float x, float level)) D(tex2DLod(cudaTextureObject_t tex, float x, float y, float level))
D(tex3DLod(cudaTextureObject_t tex, float x, float y, float z, float level))
D(tex2DGrad(cudaTextureObject_t tex, float x, float y, float2 dx, float2 dy))
D(tex1DLayered(cudaTextureObject_t tex, float x, int layer)) D(tex2DLayered(cudaTextureObject_t tex, float x, float y, int layer))
D(tex2DLayeredLod(cudaTextureObject_t tex, float x, float y, int layer, float level))
D(texCubemap(cudaTextureObject_t tex, float x, float y, float z))
D(texCubemapLayered(cudaTextureObject_t tex, float x, float y, float z, int layer))
D(tex2Dgather(cudaTextureObject_t tex, float x, float y, int comp = 0))
D(surf1Dread(cudaSurfaceObject_t surf, int x, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
D(surf2Dread(cudaSurfaceObject_t surf, int x, int y, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
D(surf3Dread(cudaSurfaceObject_t surf, int x, int y, int z, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
D(surf2DLayeredread(cudaSurfaceObject_t surf, int x, int y, int layer, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
D(surfCubemapread(cudaSurfaceObject_t surf, int x, int y, int face, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
#undef D
#define V(...) template <class T> __device__ void __VA_ARGS__;
V(surf1Dread(T *res, cudaSurfaceObject_t surf, int x, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
V(surf2Dread(T *res, cudaSurfaceObject_t surf, int x, int y, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
V(surf3Dread(T *res, cudaSurfaceObject_t surf, int x, int y, int z, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
V(surf1Dwrite(T val, cudaSurfaceObject_t surf, int x, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
V(surf2Dwrite(T val, cudaSurfaceObject_t surf, int x, int y, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
V(surf3Dwrite(T val, cudaSurfaceObject_t surf, int x, int y, int z, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
V(surf2DLayeredwrite(T val, cudaSurfaceObject_t surf, int x, int y, int layer, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
V(surfCubemapwrite(T val, cudaSurfaceObject_t surf, int x, int y, int face, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
V(surfCubemapLayeredwrite(T val, cudaSurfaceObject_t surf, int x, int y, int layerFace, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap))
#undef V

// References, which version 12 removed but much code still has.
struct textureReference {
  int normalized;
  cudaTextureFilterMode filterMode;
  cudaTextureAddressMode addressMode[3];
  cudaChannelFormatDesc channelDesc;
  int sRGB;
  unsigned maxAnisotropy;
  cudaTextureFilterMode mipmapFilterMode;
  float mipmapLevelBias, minMipmapLevelClamp, maxMipmapLevelClamp;
};
struct surfaceReference { cudaChannelFormatDesc channelDesc; };
template <class T, int Type = cudaTextureType1D, cudaTextureReadMode Mode = cudaReadModeElementType>
struct texture : textureReference {
  texture(int norm = 0, cudaTextureFilterMode fMode = cudaFilterModePoint,
          cudaTextureAddressMode aMode = cudaAddressModeClamp);
};
template <class T, int Type = 1> struct surface : surfaceReference {};
template <class T, int N, cudaTextureReadMode M> cudaError_t cudaBindTexture(size_t *offset, const texture<T, N, M> &tex,
    const void *devPtr, const cudaChannelFormatDesc &desc, size_t size = 0xffffffffu);
template <class T, int N, cudaTextureReadMode M> cudaError_t cudaBindTexture(size_t *offset, const texture<T, N, M> &tex,
    const void *devPtr, size_t size = 0xffffffffu);
template <class T, int N, cudaTextureReadMode M> cudaError_t cudaBindTexture2D(size_t *offset, const texture<T, N, M> &tex,
    const void *devPtr, const cudaChannelFormatDesc &desc, size_t width, size_t height, size_t pitch);
template <class T, int N, cudaTextureReadMode M> cudaError_t cudaBindTextureToArray(const texture<T, N, M> &tex,
    cudaArray_const_t array);
template <class T, int N, cudaTextureReadMode M> cudaError_t cudaBindTextureToArray(const texture<T, N, M> &tex,
    cudaArray_const_t array, const cudaChannelFormatDesc &desc);
template <class T, int N, cudaTextureReadMode M> cudaError_t cudaUnbindTexture(const texture<T, N, M> &tex);
template <class T, int N> cudaError_t cudaBindSurfaceToArray(const surface<T, N> &surf, cudaArray_const_t array);
template <class T, cudaTextureReadMode M> __device__ T tex1Dfetch(texture<T, 1, M> t, int x);
template <class T, cudaTextureReadMode M> __device__ T tex1D(texture<T, 1, M> t, float x);
template <class T, cudaTextureReadMode M> __device__ T tex2D(texture<T, 2, M> t, float x, float y);
template <class T, cudaTextureReadMode M> __device__ T tex3D(texture<T, 3, M> t, float x, float y, float z);
#endif
