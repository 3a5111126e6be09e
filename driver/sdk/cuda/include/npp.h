// NPP: image and signal allocation, stream context, and a few primitives.
// Facts: NVIDIA Performance Primitives documentation.
#pragma once
#define NV_NPPIDEFS_H
#include "cuda_runtime_api.h"
#ifdef __cplusplus
extern "C" {
#endif
typedef unsigned char Npp8u; typedef signed char Npp8s; typedef unsigned short Npp16u; typedef short Npp16s;
typedef unsigned int Npp32u; typedef int Npp32s; typedef float Npp32f; typedef double Npp64f;
typedef struct { Npp32f re, im; } Npp32fc;
typedef struct { int x, y; } NppiPoint;
typedef struct { int width, height; } NppiSize;
typedef struct { int x, y, width, height; } NppiRect;
typedef struct { int major, minor, build; } NppLibraryVersion;
typedef enum { NPP_ERROR = -2, NPP_ERROR_RESERVED = -1, NPP_NO_ERROR = 0, NPP_SUCCESS = NPP_NO_ERROR } NppStatus;
typedef enum { NPPI_INTER_UNDEFINED, NPPI_INTER_NN = 1, NPPI_INTER_LINEAR = 2, NPPI_INTER_CUBIC = 4 } NppiInterpolationMode;
typedef enum { NPP_BORDER_UNDEFINED, NPP_BORDER_NONE = 0, NPP_BORDER_CONSTANT, NPP_BORDER_REPLICATE } NppiBorderType;
typedef enum { NPP_MASK_SIZE_1_X_3, NPP_MASK_SIZE_3_X_3 = 200, NPP_MASK_SIZE_5_X_5 } NppiMaskSize;
typedef struct {
  cudaStream_t hStream;
  int nCudaDeviceId, nMultiProcessorCount, nMaxThreadsPerMultiProcessor, nMaxThreadsPerBlock;
  size_t nSharedMemPerBlock;
  int nCudaDevAttrComputeCapabilityMajor, nCudaDevAttrComputeCapabilityMinor;
  unsigned int nStreamFlags;
} NppStreamContext;
const NppLibraryVersion *nppGetLibVersion(void);
cudaStream_t nppGetStream(void);
NppStatus nppSetStream(cudaStream_t hStream);
NppStatus nppGetStreamContext(NppStreamContext *pNppStreamContext);
void nppiFree(void *pData);
void nppsFree(void *pValues);
#define NPP_ALLOC(T, Name) T *nppiMalloc_##Name(int nWidthPixels, int nHeightPixels, int *pStepBytes);
NPP_ALLOC(Npp8u, 8u_C1) NPP_ALLOC(Npp8u, 8u_C2) NPP_ALLOC(Npp8u, 8u_C3) NPP_ALLOC(Npp8u, 8u_C4)
NPP_ALLOC(Npp16u, 16u_C1) NPP_ALLOC(Npp16s, 16s_C1) NPP_ALLOC(Npp32s, 32s_C1) NPP_ALLOC(Npp32f, 32f_C1)
NPP_ALLOC(Npp32f, 32f_C3) NPP_ALLOC(Npp32f, 32f_C4)
#undef NPP_ALLOC
#define NPP_ALLOC(T, Name) T *nppsMalloc_##Name(size_t nSize);
NPP_ALLOC(Npp8u, 8u) NPP_ALLOC(Npp16s, 16s) NPP_ALLOC(Npp32s, 32s) NPP_ALLOC(Npp32f, 32f) NPP_ALLOC(Npp64f, 64f)
#undef NPP_ALLOC
NppStatus nppiCopy_8u_C1R(const Npp8u *pSrc, int nSrcStep, Npp8u *pDst, int nDstStep, NppiSize oSizeROI);
NppStatus nppiCopy_32f_C1R(const Npp32f *pSrc, int nSrcStep, Npp32f *pDst, int nDstStep, NppiSize oSizeROI);
NppStatus nppiSet_8u_C1R(const Npp8u nValue, Npp8u *pDst, int nDstStep, NppiSize oSizeROI);
NppStatus nppiFilterBoxBorder_8u_C1R(const Npp8u *pSrc, Npp32s nSrcStep, NppiSize oSrcSize, NppiPoint oSrcOffset,
    Npp8u *pDst, Npp32s nDstStep, NppiSize oSizeROI, NppiSize oMaskSize, NppiPoint oAnchor, NppiBorderType eBorderType);
#ifdef __cplusplus
}
#endif
