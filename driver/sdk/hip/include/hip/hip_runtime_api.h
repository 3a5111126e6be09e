// The HIP runtime: types and C interface, then the typed overloads of C++.
// Facts: HIP Runtime API Reference (names, values, parameter names, default arguments). One header serves `-x hip`,
// `-x cuda` and plain C++.
#pragma once
#include "hip_version.h"
#include "../../../device/attributes.h"
#include "../../../device/vectors.h"
#include <stddef.h>
#include <stdint.h>

#if !defined(__HIP_PLATFORM_AMD__) && !defined(__HIP_PLATFORM_NVIDIA__)
#define __HIP_PLATFORM_AMD__ 1
#endif
#define HIP_PUBLIC_API
#ifdef __cplusplus
#define DV(...) __VA_ARGS__
#else
#define DV(...)
#endif
#define HIP_FN extern hipError_t

#define HIP_IPC_HANDLE_SIZE 64
#define HIP_LAUNCH_PARAM_BUFFER_POINTER ((void*)0x01)
#define HIP_LAUNCH_PARAM_BUFFER_SIZE ((void*)0x02)
#define HIP_LAUNCH_PARAM_END ((void*)0x03)
#define HIP_TRSA_OVERRIDE_FORMAT 0x01
#define HIP_TRSF_NORMALIZED_COORDINATES 0x02
#define HIP_TRSF_READ_AS_INTEGER 0x01
#define HIP_TRSF_SRGB 0x10
#define hipArrayCubemap 0x04
#define hipArrayDefault 0x00
#define hipArrayLayered 0x01
#define hipArraySurfaceLoadStore 0x02
#define hipArrayTextureGather 0x08
#define hipChooseDevice hipChooseDeviceR0600
#define hipCooperativeLaunchMultiDeviceNoPostSync 0x02
#define hipCooperativeLaunchMultiDeviceNoPreSync 0x01
#define hipCpuDeviceId ((int)-1)
#define hipDeviceLmemResizeToMax 0x10
#define hipDeviceMallocContiguous 0x4
#define hipDeviceMallocDefault 0x0
#define hipDeviceMallocFinegrained 0x1
#define hipDeviceMallocUncached 0x3
#define hipDeviceMapHost 0x8
#define hipDeviceProp_t hipDeviceProp_tR0600
#define hipDeviceScheduleAuto 0x0
#define hipDeviceScheduleBlockingSync 0x4
#define hipDeviceScheduleMask 0x7
#define hipDeviceScheduleSpin 0x1
#define hipDeviceScheduleYield 0x2
#define hipEventBlockingSync 0x1
#define hipEventDefault 0x0
#define hipEventDisableSystemFence 0x20000000
#define hipEventDisableTiming 0x2
#define hipEventInterprocess 0x4
#define hipEventReleaseToDevice 0x40000000
#define hipEventReleaseToSystem 0x80000000
#define hipExtAnyOrderLaunch 0x01
#define hipExtHostAllocCoherent 0x40000000
#define hipExtHostAllocNonCoherent 0x80000000
#define hipExtHostAllocNumaUser 0x20000000
#define hipExtHostRegisterCoarseGrained 0x8
#define hipExternalMemoryDedicated 0x1
#define hipGetDeviceProperties hipGetDevicePropertiesR0600
#define hipGraphKernelNodePortDefault 0
#define hipGraphKernelNodePortLaunchCompletion 2
#define hipGraphKernelNodePortProgrammatic 1
#define hipHostAllocDefault 0x0
#define hipHostAllocMapped 0x2
#define hipHostAllocPortable 0x1
#define hipHostAllocWriteCombined 0x4
#define hipHostMallocCoherent 0x40000000
#define hipHostMallocDefault 0x0
#define hipHostMallocMapped 0x2
#define hipHostMallocNonCoherent 0x80000000
#define hipHostMallocNumaUser 0x20000000
#define hipHostMallocPortable 0x1
#define hipHostMallocWriteCombined 0x4
#define hipHostRegisterDefault 0x0
#define hipHostRegisterIoMemory 0x4
#define hipHostRegisterMapped 0x2
#define hipHostRegisterPortable 0x1
#define hipHostRegisterReadOnly 0x08
#define hipInvalidDeviceId ((int)-2)
#define hipIpcMemLazyEnablePeerAccess 0x01
#define hipKernelNodeAttrID hipLaunchAttributeID
#define hipKernelNodeAttrValue hipLaunchAttributeValue
#define hipKernelNodeAttributeAccessPolicyWindow hipLaunchAttributeAccessPolicyWindow
#define hipKernelNodeAttributeCooperative hipLaunchAttributeCooperative
#define hipKernelNodeAttributePriority hipLaunchAttributePriority
#define hipMallocSignalMemory 0x2
#define hipMemAttachGlobal 0x01
#define hipMemAttachHost 0x02
#define hipMemAttachSingle 0x04
#define hipOccupancyDefault 0x00
#define hipOccupancyDisableCachingOverride 0x01
#define hipStreamDefault 0x00
#define hipStreamLegacy ((hipStream_t)1)
#define hipStreamNonBlocking 0x01
#define hipStreamPerThread ((hipStream_t)2)
#define hipStreamWaitValueAnd 0x2
#define hipStreamWaitValueEq 0x1
#define hipStreamWaitValueGte 0x0
#define hipStreamWaitValueNor 0x3
#define hipTextureType1D 0x01
#define hipTextureType1DLayered 0xF1
#define hipTextureType2D 0x02
#define hipTextureType2DLayered 0xF2
#define hipTextureType3D 0x03
#define hipTextureTypeCubemap 0x0C
#define hipTextureTypeCubemapLayered 0xFC

#ifdef __cplusplus
extern "C" {
#endif
typedef struct { unsigned int hasGlobalInt32Atomics, hasGlobalFloatAtomicExch, hasSharedInt32Atomics,
    hasSharedFloatAtomicExch, hasFloatAtomicAdd, hasGlobalInt64Atomics, hasSharedInt64Atomics, hasDoubles,
    hasWarpVote, hasWarpBallot, hasWarpShuffle, hasFunnelShift, hasThreadFenceSystem, hasSyncThreadsExt,
    hasSurfaceFuncs, has3dGrid, hasDynamicParallelism; } hipDeviceArch_t;
struct hipUUID_t { char bytes[16]; };
typedef struct hipUUID_t hipUUID;
struct hipDeviceProp_tR0600 { char name[256]; hipUUID uuid; char luid[8]; unsigned int luidDeviceNodeMask;
    size_t totalGlobalMem, sharedMemPerBlock; int regsPerBlock, warpSize; size_t memPitch; int maxThreadsPerBlock;
    int maxThreadsDim[3]; int maxGridSize[3]; int clockRate; size_t totalConstMem; int major, minor;
    size_t textureAlignment, texturePitchAlignment; int deviceOverlap, multiProcessorCount, kernelExecTimeoutEnabled,
    integrated, canMapHostMemory, computeMode, maxTexture1D, maxTexture1DMipmap, maxTexture1DLinear;
    int maxTexture2D[2]; int maxTexture2DMipmap[2]; int maxTexture2DLinear[3]; int maxTexture2DGather[2];
    int maxTexture3D[3]; int maxTexture3DAlt[3]; int maxTextureCubemap; int maxTexture1DLayered[2];
    int maxTexture2DLayered[3]; int maxTextureCubemapLayered[2]; int maxSurface1D; int maxSurface2D[2];
    int maxSurface3D[3]; int maxSurface1DLayered[2]; int maxSurface2DLayered[3]; int maxSurfaceCubemap;
    int maxSurfaceCubemapLayered[2]; size_t surfaceAlignment; int concurrentKernels, ECCEnabled, pciBusID,
    pciDeviceID, pciDomainID, tccDriver, asyncEngineCount, unifiedAddressing, memoryClockRate, memoryBusWidth,
    l2CacheSize, persistingL2CacheMaxSize, maxThreadsPerMultiProcessor, streamPrioritiesSupported,
    globalL1CacheSupported, localL1CacheSupported; size_t sharedMemPerMultiprocessor; int regsPerMultiprocessor,
    managedMemory, isMultiGpuBoard, multiGpuBoardGroupID, hostNativeAtomicSupported, singleToDoublePrecisionPerfRatio,
    pageableMemoryAccess, concurrentManagedAccess, computePreemptionSupported, canUseHostPointerForRegisteredMem,
    cooperativeLaunch, cooperativeMultiDeviceLaunch; size_t sharedMemPerBlockOptin;
    int pageableMemoryAccessUsesHostPageTables, directManagedMemAccessFromHost, maxBlocksPerMultiProcessor,
    accessPolicyMaxWindowSize; size_t reservedSharedMemPerBlock; int hostRegisterSupported, sparseHipArraySupported,
    hostRegisterReadOnlySupported, timelineSemaphoreInteropSupported, memoryPoolsSupported, gpuDirectRDMASupported;
    unsigned int gpuDirectRDMAFlushWritesOptions; int gpuDirectRDMAWritesOrdering;
    unsigned int memoryPoolSupportedHandleTypes; int deferredMappingHipArraySupported, ipcEventSupported,
    clusterLaunch, unifiedFunctionPointers; int reserved[63]; int hipReserved[32]; char gcnArchName[256];
    size_t maxSharedMemoryPerMultiProcessor; int clockInstructionRate; hipDeviceArch_t arch;
    unsigned int *hdpMemFlushCntl; unsigned int *hdpRegFlushCntl; int cooperativeMultiDeviceUnmatchedFunc,
    cooperativeMultiDeviceUnmatchedGridDim, cooperativeMultiDeviceUnmatchedBlockDim,
    cooperativeMultiDeviceUnmatchedSharedMem, isLargeBar, asicRevision; };
enum hipMemoryType { hipMemoryTypeUnregistered, hipMemoryTypeHost, hipMemoryTypeDevice, hipMemoryTypeManaged,
    hipMemoryTypeArray = 10, hipMemoryTypeUnified };
struct hipPointerAttribute_t { enum hipMemoryType type; int device; void *devicePointer; void *hostPointer;
    int isManaged; unsigned int allocationFlags; };
enum hipError_t { hipSuccess, hipErrorInvalidValue, hipErrorOutOfMemory, hipErrorMemoryAllocation = 2,
    hipErrorNotInitialized, hipErrorInitializationError = 3, hipErrorDeinitialized, hipErrorProfilerDisabled,
    hipErrorProfilerNotInitialized, hipErrorProfilerAlreadyStarted, hipErrorProfilerAlreadyStopped,
    hipErrorInvalidConfiguration, hipErrorInvalidPitchValue = 12, hipErrorInvalidSymbol,
    hipErrorInvalidDevicePointer = 17, hipErrorInvalidMemcpyDirection = 21, hipErrorInsufficientDriver = 35,
    hipErrorMissingConfiguration = 52, hipErrorPriorLaunchFailure, hipErrorInvalidDeviceFunction = 98,
    hipErrorNoDevice = 100, hipErrorInvalidDevice, hipErrorInvalidImage = 200, hipErrorInvalidContext,
    hipErrorContextAlreadyCurrent, hipErrorMapFailed = 205, hipErrorMapBufferObjectFailed = 205, hipErrorUnmapFailed,
    hipErrorArrayIsMapped, hipErrorAlreadyMapped, hipErrorNoBinaryForGpu, hipErrorAlreadyAcquired, hipErrorNotMapped,
    hipErrorNotMappedAsArray, hipErrorNotMappedAsPointer, hipErrorECCNotCorrectable, hipErrorUnsupportedLimit,
    hipErrorContextAlreadyInUse, hipErrorPeerAccessUnsupported, hipErrorInvalidKernelFile,
    hipErrorInvalidGraphicsContext, hipErrorInvalidSource = 300, hipErrorFileNotFound,
    hipErrorSharedObjectSymbolNotFound, hipErrorSharedObjectInitFailed, hipErrorOperatingSystem,
    hipErrorInvalidHandle = 400, hipErrorInvalidResourceHandle = 400, hipErrorIllegalState, hipErrorNotFound = 500,
    hipErrorNotReady = 600, hipErrorIllegalAddress = 700, hipErrorLaunchOutOfResources, hipErrorLaunchTimeOut,
    hipErrorPeerAccessAlreadyEnabled = 704, hipErrorPeerAccessNotEnabled, hipErrorSetOnActiveProcess = 708,
    hipErrorContextIsDestroyed, hipErrorAssert, hipErrorHostMemoryAlreadyRegistered = 712,
    hipErrorHostMemoryNotRegistered, hipErrorLaunchFailure = 719, hipErrorCooperativeLaunchTooLarge,
    hipErrorNotSupported = 801, hipErrorStreamCaptureUnsupported = 900, hipErrorStreamCaptureInvalidated,
    hipErrorStreamCaptureMerge, hipErrorStreamCaptureUnmatched, hipErrorStreamCaptureUnjoined,
    hipErrorStreamCaptureIsolation, hipErrorStreamCaptureImplicit, hipErrorCapturedEvent,
    hipErrorStreamCaptureWrongThread, hipErrorGraphExecUpdateFailure = 910, hipErrorInvalidChannelDescriptor,
    hipErrorInvalidTexture, hipErrorUnknown = 999, hipErrorRuntimeMemory = 1052, hipErrorRuntimeOther, hipErrorTbd };
enum hipDeviceAttribute_t { hipDeviceAttributeCudaCompatibleBegin, hipDeviceAttributeEccEnabled = 0,
    hipDeviceAttributeAccessPolicyMaxWindowSize, hipDeviceAttributeAsyncEngineCount,
    hipDeviceAttributeCanMapHostMemory, hipDeviceAttributeCanUseHostPointerForRegisteredMem,
    hipDeviceAttributeClockRate, hipDeviceAttributeComputeMode, hipDeviceAttributeComputePreemptionSupported,
    hipDeviceAttributeConcurrentKernels, hipDeviceAttributeConcurrentManagedAccess,
    hipDeviceAttributeCooperativeLaunch, hipDeviceAttributeCooperativeMultiDeviceLaunch,
    hipDeviceAttributeDeviceOverlap, hipDeviceAttributeDirectManagedMemAccessFromHost,
    hipDeviceAttributeGlobalL1CacheSupported, hipDeviceAttributeHostNativeAtomicSupported,
    hipDeviceAttributeIntegrated, hipDeviceAttributeIsMultiGpuBoard, hipDeviceAttributeKernelExecTimeout,
    hipDeviceAttributeL2CacheSize, hipDeviceAttributeLocalL1CacheSupported, hipDeviceAttributeLuid,
    hipDeviceAttributeLuidDeviceNodeMask, hipDeviceAttributeComputeCapabilityMajor, hipDeviceAttributeManagedMemory,
    hipDeviceAttributeMaxBlocksPerMultiProcessor, hipDeviceAttributeMaxBlockDimX, hipDeviceAttributeMaxBlockDimY,
    hipDeviceAttributeMaxBlockDimZ, hipDeviceAttributeMaxGridDimX, hipDeviceAttributeMaxGridDimY,
    hipDeviceAttributeMaxGridDimZ, hipDeviceAttributeMaxSurface1D, hipDeviceAttributeMaxSurface1DLayered,
    hipDeviceAttributeMaxSurface2D, hipDeviceAttributeMaxSurface2DLayered, hipDeviceAttributeMaxSurface3D,
    hipDeviceAttributeMaxSurfaceCubemap, hipDeviceAttributeMaxSurfaceCubemapLayered,
    hipDeviceAttributeMaxTexture1DWidth, hipDeviceAttributeMaxTexture1DLayered, hipDeviceAttributeMaxTexture1DLinear,
    hipDeviceAttributeMaxTexture1DMipmap, hipDeviceAttributeMaxTexture2DWidth, hipDeviceAttributeMaxTexture2DHeight,
    hipDeviceAttributeMaxTexture2DGather, hipDeviceAttributeMaxTexture2DLayered, hipDeviceAttributeMaxTexture2DLinear,
    hipDeviceAttributeMaxTexture2DMipmap, hipDeviceAttributeMaxTexture3DWidth, hipDeviceAttributeMaxTexture3DHeight,
    hipDeviceAttributeMaxTexture3DDepth, hipDeviceAttributeMaxTexture3DAlt, hipDeviceAttributeMaxTextureCubemap,
    hipDeviceAttributeMaxTextureCubemapLayered, hipDeviceAttributeMaxThreadsDim, hipDeviceAttributeMaxThreadsPerBlock,
    hipDeviceAttributeMaxThreadsPerMultiProcessor, hipDeviceAttributeMaxPitch, hipDeviceAttributeMemoryBusWidth,
    hipDeviceAttributeMemoryClockRate, hipDeviceAttributeComputeCapabilityMinor,
    hipDeviceAttributeMultiGpuBoardGroupID, hipDeviceAttributeMultiprocessorCount, hipDeviceAttributeUnused1,
    hipDeviceAttributePageableMemoryAccess, hipDeviceAttributePageableMemoryAccessUsesHostPageTables,
    hipDeviceAttributePciBusId, hipDeviceAttributePciDeviceId, hipDeviceAttributePciDomainID,
    hipDeviceAttributePersistingL2CacheMaxSize, hipDeviceAttributeMaxRegistersPerBlock,
    hipDeviceAttributeMaxRegistersPerMultiprocessor, hipDeviceAttributeReservedSharedMemPerBlock,
    hipDeviceAttributeMaxSharedMemoryPerBlock, hipDeviceAttributeSharedMemPerBlockOptin,
    hipDeviceAttributeSharedMemPerMultiprocessor, hipDeviceAttributeSingleToDoublePrecisionPerfRatio,
    hipDeviceAttributeStreamPrioritiesSupported, hipDeviceAttributeSurfaceAlignment, hipDeviceAttributeTccDriver,
    hipDeviceAttributeTextureAlignment, hipDeviceAttributeTexturePitchAlignment,
    hipDeviceAttributeTotalConstantMemory, hipDeviceAttributeTotalGlobalMem, hipDeviceAttributeUnifiedAddressing,
    hipDeviceAttributeUnused2, hipDeviceAttributeWarpSize, hipDeviceAttributeMemoryPoolsSupported,
    hipDeviceAttributeVirtualMemoryManagementSupported, hipDeviceAttributeHostRegisterSupported,
    hipDeviceAttributeMemoryPoolSupportedHandleTypes, hipDeviceAttributeCudaCompatibleEnd = 9999,
    hipDeviceAttributeAmdSpecificBegin, hipDeviceAttributeClockInstructionRate = 10000, hipDeviceAttributeUnused3,
    hipDeviceAttributeMaxSharedMemoryPerMultiprocessor, hipDeviceAttributeUnused4, hipDeviceAttributeUnused5,
    hipDeviceAttributeHdpMemFlushCntl, hipDeviceAttributeHdpRegFlushCntl,
    hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc, hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim,
    hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim,
    hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem, hipDeviceAttributeIsLargeBar,
    hipDeviceAttributeAsicRevision, hipDeviceAttributeCanUseStreamWaitValue, hipDeviceAttributeImageSupport,
    hipDeviceAttributePhysicalMultiProcessorCount, hipDeviceAttributeFineGrainSupport,
    hipDeviceAttributeWallClockRate, hipDeviceAttributeAmdSpecificEnd = 19999,
    hipDeviceAttributeVendorSpecificBegin };
enum hipDriverProcAddressQueryResult { HIP_GET_PROC_ADDRESS_SUCCESS, HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND,
    HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT };
enum hipComputeMode { hipComputeModeDefault, hipComputeModeExclusive, hipComputeModeProhibited,
    hipComputeModeExclusiveProcess };
enum hipFlushGPUDirectRDMAWritesOptions { hipFlushGPUDirectRDMAWritesOptionHost = 1,
    hipFlushGPUDirectRDMAWritesOptionMemOps };
enum hipGPUDirectRDMAWritesOrdering { hipGPUDirectRDMAWritesOrderingNone, hipGPUDirectRDMAWritesOrderingOwner = 100,
    hipGPUDirectRDMAWritesOrderingAllDevices = 200 };
typedef void *hipDeviceptr_t;
enum hipChannelFormatKind { hipChannelFormatKindSigned, hipChannelFormatKindUnsigned, hipChannelFormatKindFloat,
    hipChannelFormatKindNone };
struct hipChannelFormatDesc { int x, y, z, w; enum hipChannelFormatKind f; };
typedef struct hipArray *hipArray_t;
typedef const struct hipArray *hipArray_const_t;
enum hipArray_Format { HIP_AD_FORMAT_UNSIGNED_INT8 = 1, HIP_AD_FORMAT_UNSIGNED_INT16, HIP_AD_FORMAT_UNSIGNED_INT32,
    HIP_AD_FORMAT_SIGNED_INT8 = 8, HIP_AD_FORMAT_SIGNED_INT16, HIP_AD_FORMAT_SIGNED_INT32, HIP_AD_FORMAT_HALF = 16,
    HIP_AD_FORMAT_FLOAT = 32 };
struct HIP_ARRAY_DESCRIPTOR { size_t Width, Height; enum hipArray_Format Format; unsigned int NumChannels; };
struct HIP_ARRAY3D_DESCRIPTOR { size_t Width, Height, Depth; enum hipArray_Format Format; unsigned int NumChannels,
    Flags; };
struct hip_Memcpy2D { size_t srcXInBytes, srcY; hipMemoryType srcMemoryType; const void *srcHost;
    hipDeviceptr_t srcDevice; hipArray_t srcArray; size_t srcPitch, dstXInBytes, dstY; hipMemoryType dstMemoryType;
    void *dstHost; hipDeviceptr_t dstDevice; hipArray_t dstArray; size_t dstPitch, WidthInBytes, Height; };
struct hipMipmappedArray { void *data; struct hipChannelFormatDesc desc; unsigned int type, width, height, depth,
    min_mipmap_level, max_mipmap_level, flags; enum hipArray_Format format; unsigned int num_channels; };
typedef struct hipMipmappedArray *hipMipmappedArray_t;
typedef hipMipmappedArray_t hipmipmappedArray;
typedef const struct hipMipmappedArray *hipMipmappedArray_const_t;
enum hipResourceType { hipResourceTypeArray, hipResourceTypeMipmappedArray, hipResourceTypeLinear,
    hipResourceTypePitch2D };
enum HIPresourcetype_enum { HIP_RESOURCE_TYPE_ARRAY, HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY, HIP_RESOURCE_TYPE_LINEAR,
    HIP_RESOURCE_TYPE_PITCH2D };
typedef enum HIPresourcetype_enum HIPresourcetype;
typedef enum HIPresourcetype_enum hipResourcetype;
enum HIPaddress_mode_enum { HIP_TR_ADDRESS_MODE_WRAP, HIP_TR_ADDRESS_MODE_CLAMP, HIP_TR_ADDRESS_MODE_MIRROR,
    HIP_TR_ADDRESS_MODE_BORDER };
typedef enum HIPaddress_mode_enum HIPaddress_mode;
enum HIPfilter_mode_enum { HIP_TR_FILTER_MODE_POINT, HIP_TR_FILTER_MODE_LINEAR };
typedef enum HIPfilter_mode_enum HIPfilter_mode;
struct HIP_TEXTURE_DESC_st { HIPaddress_mode addressMode[3]; HIPfilter_mode filterMode; unsigned int flags,
    maxAnisotropy; HIPfilter_mode mipmapFilterMode; float mipmapLevelBias, minMipmapLevelClamp, maxMipmapLevelClamp;
    float borderColor[4]; int reserved[12]; };
typedef struct HIP_TEXTURE_DESC_st HIP_TEXTURE_DESC;
enum hipResourceViewFormat { hipResViewFormatNone, hipResViewFormatUnsignedChar1, hipResViewFormatUnsignedChar2,
    hipResViewFormatUnsignedChar4, hipResViewFormatSignedChar1, hipResViewFormatSignedChar2,
    hipResViewFormatSignedChar4, hipResViewFormatUnsignedShort1, hipResViewFormatUnsignedShort2,
    hipResViewFormatUnsignedShort4, hipResViewFormatSignedShort1, hipResViewFormatSignedShort2,
    hipResViewFormatSignedShort4, hipResViewFormatUnsignedInt1, hipResViewFormatUnsignedInt2,
    hipResViewFormatUnsignedInt4, hipResViewFormatSignedInt1, hipResViewFormatSignedInt2, hipResViewFormatSignedInt4,
    hipResViewFormatHalf1, hipResViewFormatHalf2, hipResViewFormatHalf4, hipResViewFormatFloat1,
    hipResViewFormatFloat2, hipResViewFormatFloat4, hipResViewFormatUnsignedBlockCompressed1,
    hipResViewFormatUnsignedBlockCompressed2, hipResViewFormatUnsignedBlockCompressed3,
    hipResViewFormatUnsignedBlockCompressed4, hipResViewFormatSignedBlockCompressed4,
    hipResViewFormatUnsignedBlockCompressed5, hipResViewFormatSignedBlockCompressed5,
    hipResViewFormatUnsignedBlockCompressed6H, hipResViewFormatSignedBlockCompressed6H,
    hipResViewFormatUnsignedBlockCompressed7 };
enum HIPresourceViewFormat_enum { HIP_RES_VIEW_FORMAT_NONE, HIP_RES_VIEW_FORMAT_UINT_1X8,
    HIP_RES_VIEW_FORMAT_UINT_2X8, HIP_RES_VIEW_FORMAT_UINT_4X8, HIP_RES_VIEW_FORMAT_SINT_1X8,
    HIP_RES_VIEW_FORMAT_SINT_2X8, HIP_RES_VIEW_FORMAT_SINT_4X8, HIP_RES_VIEW_FORMAT_UINT_1X16,
    HIP_RES_VIEW_FORMAT_UINT_2X16, HIP_RES_VIEW_FORMAT_UINT_4X16, HIP_RES_VIEW_FORMAT_SINT_1X16,
    HIP_RES_VIEW_FORMAT_SINT_2X16, HIP_RES_VIEW_FORMAT_SINT_4X16, HIP_RES_VIEW_FORMAT_UINT_1X32,
    HIP_RES_VIEW_FORMAT_UINT_2X32, HIP_RES_VIEW_FORMAT_UINT_4X32, HIP_RES_VIEW_FORMAT_SINT_1X32,
    HIP_RES_VIEW_FORMAT_SINT_2X32, HIP_RES_VIEW_FORMAT_SINT_4X32, HIP_RES_VIEW_FORMAT_FLOAT_1X16,
    HIP_RES_VIEW_FORMAT_FLOAT_2X16, HIP_RES_VIEW_FORMAT_FLOAT_4X16, HIP_RES_VIEW_FORMAT_FLOAT_1X32,
    HIP_RES_VIEW_FORMAT_FLOAT_2X32, HIP_RES_VIEW_FORMAT_FLOAT_4X32, HIP_RES_VIEW_FORMAT_UNSIGNED_BC1,
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC2, HIP_RES_VIEW_FORMAT_UNSIGNED_BC3, HIP_RES_VIEW_FORMAT_UNSIGNED_BC4,
    HIP_RES_VIEW_FORMAT_SIGNED_BC4, HIP_RES_VIEW_FORMAT_UNSIGNED_BC5, HIP_RES_VIEW_FORMAT_SIGNED_BC5,
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H, HIP_RES_VIEW_FORMAT_SIGNED_BC6H, HIP_RES_VIEW_FORMAT_UNSIGNED_BC7 };
typedef enum HIPresourceViewFormat_enum HIPresourceViewFormat;
struct hipResourceDesc { enum hipResourceType resType; union { struct { hipArray_t array; } array; struct {
    hipMipmappedArray_t mipmap; } mipmap; struct { void *devPtr; struct hipChannelFormatDesc desc; size_t sizeInBytes;
    } linear; struct { void *devPtr; struct hipChannelFormatDesc desc; size_t width, height, pitchInBytes; } pitch2D;
    } res; };
struct HIP_RESOURCE_DESC_st { HIPresourcetype resType; union { struct { hipArray_t hArray; } array; struct {
    hipMipmappedArray_t hMipmappedArray; } mipmap; struct { hipDeviceptr_t devPtr; hipArray_Format format;
    unsigned int numChannels; size_t sizeInBytes; } linear; struct { hipDeviceptr_t devPtr; hipArray_Format format;
    unsigned int numChannels; size_t width, height, pitchInBytes; } pitch2D; struct { int reserved[32]; } reserved; }
    res; unsigned int flags; };
typedef struct HIP_RESOURCE_DESC_st HIP_RESOURCE_DESC;
struct hipResourceViewDesc { enum hipResourceViewFormat format; size_t width, height, depth;
    unsigned int firstMipmapLevel, lastMipmapLevel, firstLayer, lastLayer; };
struct HIP_RESOURCE_VIEW_DESC_st { HIPresourceViewFormat format; size_t width, height, depth;
    unsigned int firstMipmapLevel, lastMipmapLevel, firstLayer, lastLayer; unsigned int reserved[16]; };
typedef struct HIP_RESOURCE_VIEW_DESC_st HIP_RESOURCE_VIEW_DESC;
enum hipMemcpyKind { hipMemcpyHostToHost, hipMemcpyHostToDevice, hipMemcpyDeviceToHost, hipMemcpyDeviceToDevice,
    hipMemcpyDefault, hipMemcpyDeviceToDeviceNoCU = 1024 };
struct hipPitchedPtr { void *ptr; size_t pitch, xsize, ysize; };
struct hipExtent { size_t width, height, depth; };
struct hipPos { size_t x, y, z; };
struct hipMemcpy3DParms { hipArray_t srcArray; struct hipPos srcPos; struct hipPitchedPtr srcPtr; hipArray_t dstArray;
    struct hipPos dstPos; struct hipPitchedPtr dstPtr; struct hipExtent extent; enum hipMemcpyKind kind; };
struct HIP_MEMCPY3D { size_t srcXInBytes, srcY, srcZ, srcLOD; hipMemoryType srcMemoryType; const void *srcHost;
    hipDeviceptr_t srcDevice; hipArray_t srcArray; size_t srcPitch, srcHeight, dstXInBytes, dstY, dstZ, dstLOD;
    hipMemoryType dstMemoryType; void *dstHost; hipDeviceptr_t dstDevice; hipArray_t dstArray; size_t dstPitch,
    dstHeight, WidthInBytes, Height, Depth; };
enum hipFunction_attribute { HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES,
    HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_NUM_REGS,
    HIP_FUNC_ATTRIBUTE_PTX_VERSION, HIP_FUNC_ATTRIBUTE_BINARY_VERSION, HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA,
    HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT,
    HIP_FUNC_ATTRIBUTE_MAX };
enum hipPointer_attribute { HIP_POINTER_ATTRIBUTE_CONTEXT = 1, HIP_POINTER_ATTRIBUTE_MEMORY_TYPE,
    HIP_POINTER_ATTRIBUTE_DEVICE_POINTER, HIP_POINTER_ATTRIBUTE_HOST_POINTER, HIP_POINTER_ATTRIBUTE_P2P_TOKENS,
    HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS, HIP_POINTER_ATTRIBUTE_BUFFER_ID, HIP_POINTER_ATTRIBUTE_IS_MANAGED,
    HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL, HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE,
    HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR, HIP_POINTER_ATTRIBUTE_RANGE_SIZE, HIP_POINTER_ATTRIBUTE_MAPPED,
    HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES, HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE,
    HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS, HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE };
typedef struct __hip_texture *hipTextureObject_t;
enum hipTextureAddressMode { hipAddressModeWrap, hipAddressModeClamp, hipAddressModeMirror, hipAddressModeBorder };
enum hipTextureFilterMode { hipFilterModePoint, hipFilterModeLinear };
enum hipTextureReadMode { hipReadModeElementType, hipReadModeNormalizedFloat };
#ifndef __CUDA_RUNTIME_H__ // whose own it is there
struct textureReference { int normalized; enum hipTextureReadMode readMode; enum hipTextureFilterMode filterMode;
    enum hipTextureAddressMode addressMode[3]; struct hipChannelFormatDesc channelDesc; int sRGB;
    unsigned int maxAnisotropy; enum hipTextureFilterMode mipmapFilterMode; float mipmapLevelBias,
    minMipmapLevelClamp, maxMipmapLevelClamp; hipTextureObject_t textureObject; int numChannels;
    enum hipArray_Format format; };
#endif
struct hipTextureDesc { enum hipTextureAddressMode addressMode[3]; enum hipTextureFilterMode filterMode;
    enum hipTextureReadMode readMode; int sRGB; float borderColor[4]; int normalizedCoords;
    unsigned int maxAnisotropy; enum hipTextureFilterMode mipmapFilterMode; float mipmapLevelBias,
    minMipmapLevelClamp, maxMipmapLevelClamp; };
typedef textureReference *hipTexRef;
typedef struct __hip_surface *hipSurfaceObject_t;
enum hipSurfaceBoundaryMode { hipBoundaryModeZero, hipBoundaryModeTrap, hipBoundaryModeClamp };
typedef struct ihipCtx_t *hipCtx_t;
typedef int hipDevice_t;
enum hipDeviceP2PAttr { hipDevP2PAttrPerformanceRank, hipDevP2PAttrAccessSupported,
    hipDevP2PAttrNativeAtomicSupported, hipDevP2PAttrHipArrayAccessSupported };
typedef struct ihipStream_t *hipStream_t;
struct hipIpcMemHandle_st { char reserved[64]; };
typedef struct hipIpcMemHandle_st hipIpcMemHandle_t;
struct hipIpcEventHandle_st { char reserved[64]; };
typedef struct hipIpcEventHandle_st hipIpcEventHandle_t;
typedef struct ihipModule_t *hipModule_t;
typedef struct ihipModuleSymbol_t *hipFunction_t;
typedef struct ihipMemPoolHandle_t *hipMemPool_t;
struct hipFuncAttributes { int binaryVersion, cacheModeCA; size_t constSizeBytes, localSizeBytes;
    int maxDynamicSharedSizeBytes, maxThreadsPerBlock, numRegs, preferredShmemCarveout, ptxVersion;
    size_t sharedSizeBytes; };
typedef struct ihipEvent_t *hipEvent_t;
enum hipLimit_t { hipLimitStackSize, hipLimitPrintfFifoSize, hipLimitMallocHeapSize, hipLimitRange };
enum hipStreamBatchMemOpType { hipStreamMemOpWaitValue32 = 1, hipStreamMemOpWriteValue32,
    hipStreamMemOpWaitValue64 = 4, hipStreamMemOpWriteValue64, hipStreamMemOpBarrier,
    hipStreamMemOpFlushRemoteWrites = 3 };
union hipStreamBatchMemOpParams_union { hipStreamBatchMemOpType operation; struct hipStreamMemOpWaitValueParams_t {
    hipStreamBatchMemOpType operation; hipDeviceptr_t address; union { uint32_t value; uint64_t value64; };
    unsigned int flags; hipDeviceptr_t alias; } waitValue; struct hipStreamMemOpWriteValueParams_t {
    hipStreamBatchMemOpType operation; hipDeviceptr_t address; union { uint32_t value; uint64_t value64; };
    unsigned int flags; hipDeviceptr_t alias; } writeValue; struct hipStreamMemOpFlushRemoteWritesParams_t {
    hipStreamBatchMemOpType operation; unsigned int flags; } flushRemoteWrites;
    struct hipStreamMemOpMemoryBarrierParams_t { hipStreamBatchMemOpType operation; unsigned int flags; }
    memoryBarrier; uint64_t pad[6]; };
typedef union hipStreamBatchMemOpParams_union hipStreamBatchMemOpParams;
struct hipBatchMemOpNodeParams { hipCtx_t ctx; unsigned int count; hipStreamBatchMemOpParams *paramArray;
    unsigned int flags; };
enum hipMemoryAdvise { hipMemAdviseSetReadMostly = 1, hipMemAdviseUnsetReadMostly, hipMemAdviseSetPreferredLocation,
    hipMemAdviseUnsetPreferredLocation, hipMemAdviseSetAccessedBy, hipMemAdviseUnsetAccessedBy,
    hipMemAdviseSetCoarseGrain = 100, hipMemAdviseUnsetCoarseGrain };
enum hipMemRangeCoherencyMode { hipMemRangeCoherencyModeFineGrain, hipMemRangeCoherencyModeCoarseGrain,
    hipMemRangeCoherencyModeIndeterminate };
enum hipMemRangeAttribute { hipMemRangeAttributeReadMostly = 1, hipMemRangeAttributePreferredLocation,
    hipMemRangeAttributeAccessedBy, hipMemRangeAttributeLastPrefetchLocation,
    hipMemRangeAttributeCoherencyMode = 100 };
enum hipMemPoolAttr { hipMemPoolReuseFollowEventDependencies = 1, hipMemPoolReuseAllowOpportunistic,
    hipMemPoolReuseAllowInternalDependencies, hipMemPoolAttrReleaseThreshold, hipMemPoolAttrReservedMemCurrent,
    hipMemPoolAttrReservedMemHigh, hipMemPoolAttrUsedMemCurrent, hipMemPoolAttrUsedMemHigh };
enum hipMemLocationType { hipMemLocationTypeInvalid, hipMemLocationTypeDevice };
struct hipMemLocation { hipMemLocationType type; int id; };
enum hipMemAccessFlags { hipMemAccessFlagsProtNone, hipMemAccessFlagsProtRead, hipMemAccessFlagsProtReadWrite = 3 };
struct hipMemAccessDesc { hipMemLocation location; hipMemAccessFlags flags; };
enum hipMemAllocationType { hipMemAllocationTypeInvalid, hipMemAllocationTypePinned,
    hipMemAllocationTypeMax = 0x7fffffff };
enum hipMemAllocationHandleType { hipMemHandleTypeNone, hipMemHandleTypePosixFileDescriptor, hipMemHandleTypeWin32,
    hipMemHandleTypeWin32Kmt = 4 };
struct hipMemPoolProps { hipMemAllocationType allocType; hipMemAllocationHandleType handleTypes;
    hipMemLocation location; void *win32SecurityAttributes; size_t maxSize; unsigned char reserved[56]; };
struct hipMemPoolPtrExportData { unsigned char reserved[64]; };
enum hipJitOption { hipJitOptionMaxRegisters, hipJitOptionThreadsPerBlock, hipJitOptionWallTime,
    hipJitOptionInfoLogBuffer, hipJitOptionInfoLogBufferSizeBytes, hipJitOptionErrorLogBuffer,
    hipJitOptionErrorLogBufferSizeBytes, hipJitOptionOptimizationLevel, hipJitOptionTargetFromContext,
    hipJitOptionTarget, hipJitOptionFallbackStrategy, hipJitOptionGenerateDebugInfo, hipJitOptionLogVerbose,
    hipJitOptionGenerateLineInfo, hipJitOptionCacheMode, hipJitOptionSm3xOpt, hipJitOptionFastCompile,
    hipJitOptionNumOptions };
enum hipFuncAttribute { hipFuncAttributeMaxDynamicSharedMemorySize = 8, hipFuncAttributePreferredSharedMemoryCarveout,
    hipFuncAttributeMax };
enum hipFuncCache_t { hipFuncCachePreferNone, hipFuncCachePreferShared, hipFuncCachePreferL1,
    hipFuncCachePreferEqual };
enum hipSharedMemConfig { hipSharedMemBankSizeDefault, hipSharedMemBankSizeFourByte, hipSharedMemBankSizeEightByte };
struct hipLaunchParams_t { void *func; dim3 gridDim, blockDim; void **args; size_t sharedMem; hipStream_t stream; };
typedef struct hipLaunchParams_t hipLaunchParams;
struct hipFunctionLaunchParams_t { hipFunction_t function; unsigned int gridDimX, gridDimY, gridDimZ, blockDimX,
    blockDimY, blockDimZ, sharedMemBytes; hipStream_t hStream; void **kernelParams; };
typedef struct hipFunctionLaunchParams_t hipFunctionLaunchParams;
enum hipExternalMemoryHandleType_enum { hipExternalMemoryHandleTypeOpaqueFd = 1,
    hipExternalMemoryHandleTypeOpaqueWin32, hipExternalMemoryHandleTypeOpaqueWin32Kmt,
    hipExternalMemoryHandleTypeD3D12Heap, hipExternalMemoryHandleTypeD3D12Resource,
    hipExternalMemoryHandleTypeD3D11Resource, hipExternalMemoryHandleTypeD3D11ResourceKmt,
    hipExternalMemoryHandleTypeNvSciBuf };
typedef enum hipExternalMemoryHandleType_enum hipExternalMemoryHandleType;
struct hipExternalMemoryHandleDesc_st { hipExternalMemoryHandleType type; union { int fd; struct { void *handle;
    const void *name; } win32; const void *nvSciBufObject; } handle; unsigned long long size; unsigned int flags;
    unsigned int reserved[16]; };
typedef struct hipExternalMemoryHandleDesc_st hipExternalMemoryHandleDesc;
struct hipExternalMemoryBufferDesc_st { unsigned long long offset, size; unsigned int flags;
    unsigned int reserved[16]; };
typedef struct hipExternalMemoryBufferDesc_st hipExternalMemoryBufferDesc;
struct hipExternalMemoryMipmappedArrayDesc_st { unsigned long long offset; hipChannelFormatDesc formatDesc;
    hipExtent extent; unsigned int flags, numLevels; };
typedef struct hipExternalMemoryMipmappedArrayDesc_st hipExternalMemoryMipmappedArrayDesc;
typedef void *hipExternalMemory_t;
enum hipExternalSemaphoreHandleType_enum { hipExternalSemaphoreHandleTypeOpaqueFd = 1,
    hipExternalSemaphoreHandleTypeOpaqueWin32, hipExternalSemaphoreHandleTypeOpaqueWin32Kmt,
    hipExternalSemaphoreHandleTypeD3D12Fence, hipExternalSemaphoreHandleTypeD3D11Fence,
    hipExternalSemaphoreHandleTypeNvSciSync, hipExternalSemaphoreHandleTypeKeyedMutex,
    hipExternalSemaphoreHandleTypeKeyedMutexKmt, hipExternalSemaphoreHandleTypeTimelineSemaphoreFd,
    hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32 };
typedef enum hipExternalSemaphoreHandleType_enum hipExternalSemaphoreHandleType;
struct hipExternalSemaphoreHandleDesc_st { hipExternalSemaphoreHandleType type; union { int fd; struct { void *handle;
    const void *name; } win32; const void *NvSciSyncObj; } handle; unsigned int flags; unsigned int reserved[16]; };
typedef struct hipExternalSemaphoreHandleDesc_st hipExternalSemaphoreHandleDesc;
typedef void *hipExternalSemaphore_t;
struct hipExternalSemaphoreSignalParams_st { struct { struct { unsigned long long value; } fence; union { void *fence;
    unsigned long long reserved; } nvSciSync; struct { unsigned long long key; } keyedMutex;
    unsigned int reserved[12]; } params; unsigned int flags; unsigned int reserved[16]; };
typedef struct hipExternalSemaphoreSignalParams_st hipExternalSemaphoreSignalParams;
struct hipExternalSemaphoreWaitParams_st { struct { struct { unsigned long long value; } fence; union { void *fence;
    unsigned long long reserved; } nvSciSync; struct { unsigned long long key; unsigned int timeoutMs; } keyedMutex;
    unsigned int reserved[10]; } params; unsigned int flags; unsigned int reserved[16]; };
typedef struct hipExternalSemaphoreWaitParams_st hipExternalSemaphoreWaitParams;
enum hipGraphicsRegisterFlags { hipGraphicsRegisterFlagsNone, hipGraphicsRegisterFlagsReadOnly,
    hipGraphicsRegisterFlagsWriteDiscard, hipGraphicsRegisterFlagsSurfaceLoadStore = 4,
    hipGraphicsRegisterFlagsTextureGather = 8 };
typedef struct _hipGraphicsResource hipGraphicsResource;
typedef hipGraphicsResource *hipGraphicsResource_t;
typedef struct ihipGraph *hipGraph_t;
typedef struct hipGraphNode *hipGraphNode_t;
typedef struct hipGraphExec *hipGraphExec_t;
typedef struct hipUserObject *hipUserObject_t;
enum hipGraphNodeType { hipGraphNodeTypeKernel, hipGraphNodeTypeMemcpy, hipGraphNodeTypeMemset, hipGraphNodeTypeHost,
    hipGraphNodeTypeGraph, hipGraphNodeTypeEmpty, hipGraphNodeTypeWaitEvent, hipGraphNodeTypeEventRecord,
    hipGraphNodeTypeExtSemaphoreSignal, hipGraphNodeTypeExtSemaphoreWait, hipGraphNodeTypeMemAlloc,
    hipGraphNodeTypeMemFree, hipGraphNodeTypeMemcpyFromSymbol, hipGraphNodeTypeMemcpyToSymbol,
    hipGraphNodeTypeCount };
typedef void (*hipHostFn_t)(void *);
struct hipHostNodeParams { hipHostFn_t fn; void *userData; };
struct hipKernelNodeParams { dim3 blockDim; void **extra; void *func; dim3 gridDim; void **kernelParams;
    unsigned int sharedMemBytes; };
struct hipMemsetParams { void *dst; unsigned int elementSize; size_t height, pitch; unsigned int value; size_t width;
    };
struct hipMemAllocNodeParams { hipMemPoolProps poolProps; const hipMemAccessDesc *accessDescs; size_t accessDescCount,
    bytesize; void *dptr; };
enum hipAccessProperty { hipAccessPropertyNormal, hipAccessPropertyStreaming, hipAccessPropertyPersisting };
struct hipAccessPolicyWindow { void *base_ptr; hipAccessProperty hitProp; float hitRatio; hipAccessProperty missProp;
    size_t num_bytes; };
enum hipLaunchAttributeID { hipLaunchAttributeAccessPolicyWindow = 1, hipLaunchAttributeCooperative,
    hipLaunchAttributePriority = 8 };
union hipLaunchAttributeValue { hipAccessPolicyWindow accessPolicyWindow; int cooperative, priority; };
struct HIP_MEMSET_NODE_PARAMS { hipDeviceptr_t dst; size_t pitch; unsigned int value, elementSize; size_t width,
    height; };
enum hipGraphExecUpdateResult { hipGraphExecUpdateSuccess, hipGraphExecUpdateError,
    hipGraphExecUpdateErrorTopologyChanged, hipGraphExecUpdateErrorNodeTypeChanged,
    hipGraphExecUpdateErrorFunctionChanged, hipGraphExecUpdateErrorParametersChanged,
    hipGraphExecUpdateErrorNotSupported, hipGraphExecUpdateErrorUnsupportedFunctionChange };
enum hipStreamCaptureMode { hipStreamCaptureModeGlobal, hipStreamCaptureModeThreadLocal,
    hipStreamCaptureModeRelaxed };
enum hipStreamCaptureStatus { hipStreamCaptureStatusNone, hipStreamCaptureStatusActive,
    hipStreamCaptureStatusInvalidated };
enum hipStreamUpdateCaptureDependenciesFlags { hipStreamAddCaptureDependencies, hipStreamSetCaptureDependencies };
enum hipGraphMemAttributeType { hipGraphMemAttrUsedMemCurrent, hipGraphMemAttrUsedMemHigh,
    hipGraphMemAttrReservedMemCurrent, hipGraphMemAttrReservedMemHigh };
enum hipUserObjectFlags { hipUserObjectNoDestructorSync = 1 };
enum hipUserObjectRetainFlags { hipGraphUserObjectMove = 1 };
enum hipGraphInstantiateFlags { hipGraphInstantiateFlagAutoFreeOnLaunch = 1, hipGraphInstantiateFlagUpload,
    hipGraphInstantiateFlagDeviceLaunch = 4, hipGraphInstantiateFlagUseNodePriority = 8 };
enum hipGraphDebugDotFlags { hipGraphDebugDotFlagsVerbose = 1, hipGraphDebugDotFlagsKernelNodeParams = 4,
    hipGraphDebugDotFlagsMemcpyNodeParams = 8, hipGraphDebugDotFlagsMemsetNodeParams = 16,
    hipGraphDebugDotFlagsHostNodeParams = 32, hipGraphDebugDotFlagsEventNodeParams = 64,
    hipGraphDebugDotFlagsExtSemasSignalNodeParams = 128, hipGraphDebugDotFlagsExtSemasWaitNodeParams = 256,
    hipGraphDebugDotFlagsKernelNodeAttributes = 512, hipGraphDebugDotFlagsHandles = 1024 };
enum hipGraphInstantiateResult { hipGraphInstantiateSuccess, hipGraphInstantiateError,
    hipGraphInstantiateInvalidStructure, hipGraphInstantiateNodeOperationNotSupported,
    hipGraphInstantiateMultipleDevicesNotSupported };
struct hipGraphInstantiateParams { hipGraphNode_t errNode_out; unsigned long long flags;
    hipGraphInstantiateResult result_out; hipStream_t uploadStream; };
struct hipMemAllocationProp { hipMemAllocationType type; hipMemAllocationHandleType requestedHandleType;
    hipMemLocation location; void *win32HandleMetaData; struct { unsigned char compressionType, gpuDirectRDMACapable;
    unsigned short usage; } allocFlags; };
struct hipExternalSemaphoreSignalNodeParams { hipExternalSemaphore_t *extSemArray;
    const hipExternalSemaphoreSignalParams *paramsArray; unsigned int numExtSems; };
struct hipExternalSemaphoreWaitNodeParams { hipExternalSemaphore_t *extSemArray;
    const hipExternalSemaphoreWaitParams *paramsArray; unsigned int numExtSems; };
typedef struct ihipMemGenericAllocationHandle *hipMemGenericAllocationHandle_t;
enum hipMemAllocationGranularity_flags { hipMemAllocationGranularityMinimum, hipMemAllocationGranularityRecommended };
enum hipMemHandleType { hipMemHandleTypeGeneric };
enum hipMemOperationType { hipMemOperationTypeMap = 1, hipMemOperationTypeUnmap };
enum hipArraySparseSubresourceType { hipArraySparseSubresourceTypeSparseLevel, hipArraySparseSubresourceTypeMiptail };
struct hipArrayMapInfo { hipResourceType resourceType; union { hipMipmappedArray mipmap; hipArray_t array; } resource;
    hipArraySparseSubresourceType subresourceType; union { struct { unsigned int level, layer, offsetX, offsetY,
    offsetZ, extentWidth, extentHeight, extentDepth; } sparseLevel; struct { unsigned int layer;
    unsigned long long offset, size; } miptail; } subresource; hipMemOperationType memOperationType;
    hipMemHandleType memHandleType; union { hipMemGenericAllocationHandle_t memHandle; } memHandle;
    unsigned long long offset; unsigned int deviceBitMask, flags; unsigned int reserved[2]; };
struct hipMemcpyNodeParams { int flags; int reserved[3]; hipMemcpy3DParms copyParams; };
struct hipChildGraphNodeParams { hipGraph_t graph; };
struct hipEventWaitNodeParams { hipEvent_t event; };
struct hipEventRecordNodeParams { hipEvent_t event; };
struct hipMemFreeNodeParams { void *dptr; };
struct hipGraphNodeParams { hipGraphNodeType type; int reserved0[3]; union { long long reserved1[29];
    hipKernelNodeParams kernel; hipMemcpyNodeParams memcpy; hipMemsetParams memset; hipHostNodeParams host;
    hipChildGraphNodeParams graph; hipEventWaitNodeParams eventWait; hipEventRecordNodeParams eventRecord;
    hipExternalSemaphoreSignalNodeParams extSemSignal; hipExternalSemaphoreWaitNodeParams extSemWait;
    hipMemAllocNodeParams alloc; hipMemFreeNodeParams free; }; long long reserved2; };
enum hipGraphDependencyType { hipGraphDependencyTypeDefault, hipGraphDependencyTypeProgrammatic };
struct hipGraphEdgeData { unsigned char from_port; unsigned char reserved[5]; unsigned char to_port, type; };
typedef void (*hipStreamCallback_t)(hipStream_t, hipError_t, void *);

// Errors, devices, contexts
HIP_FN hipInit(unsigned int flags);
HIP_FN hipDriverGetVersion(int *driverVersion);
HIP_FN hipRuntimeGetVersion(int *runtimeVersion);
HIP_FN hipDeviceGet(hipDevice_t *device, int ordinal);
HIP_FN hipDeviceComputeCapability(int *major, int *minor, hipDevice_t device);
HIP_FN hipDeviceGetName(char *name, int len, hipDevice_t device);
HIP_FN hipDeviceGetUuid(hipUUID *uuid, hipDevice_t device);
HIP_FN hipDeviceGetP2PAttribute(int *value, hipDeviceP2PAttr attr, int srcDevice, int dstDevice);
HIP_FN hipDeviceGetPCIBusId(char *pciBusId, int len, int device);
HIP_FN hipDeviceGetByPCIBusId(int *device, const char *pciBusId);
HIP_FN hipDeviceTotalMem(size_t *bytes, hipDevice_t device);
HIP_FN hipDeviceSynchronize();
HIP_FN hipDeviceReset();
HIP_FN hipSetDevice(int deviceId);
HIP_FN hipSetValidDevices(int *device_arr, int len);
HIP_FN hipGetDevice(int *deviceId);
HIP_FN hipGetDeviceCount(int *count);
HIP_FN hipDeviceGetAttribute(int *pi, hipDeviceAttribute_t attr, int deviceId);
HIP_FN hipGetDevicePropertiesR0600(hipDeviceProp_tR0600 *prop, int deviceId);
HIP_FN hipDeviceSetCacheConfig(hipFuncCache_t cacheConfig);
HIP_FN hipDeviceGetCacheConfig(hipFuncCache_t *cacheConfig);
HIP_FN hipDeviceGetLimit(size_t *pValue, enum hipLimit_t limit);
HIP_FN hipDeviceSetLimit(enum hipLimit_t limit, size_t value);
HIP_FN hipDeviceGetSharedMemConfig(hipSharedMemConfig *pConfig);
HIP_FN hipGetDeviceFlags(unsigned int *flags);
HIP_FN hipDeviceSetSharedMemConfig(hipSharedMemConfig config);
HIP_FN hipSetDeviceFlags(unsigned int flags);
HIP_FN hipChooseDeviceR0600(int *device, const hipDeviceProp_tR0600 *prop);
HIP_FN hipExtGetLinkTypeAndHopCount(int device1, int device2, uint32_t *linktype, uint32_t *hopcount);
HIP_FN hipGetLastError();
HIP_FN hipExtGetLastError();
HIP_FN hipPeekAtLastError();
extern const char * hipGetErrorName(hipError_t hip_error);
extern const char * hipGetErrorString(hipError_t hipError);
HIP_FN hipDrvGetErrorName(hipError_t hipError, const char **errorString);
HIP_FN hipDrvGetErrorString(hipError_t hipError, const char **errorString);
HIP_FN hipDeviceGetStreamPriorityRange(int *leastPriority, int *greatestPriority);
HIP_FN hipGetProcAddress(const char *symbol, void **pfn, int hipVersion, uint64_t flags,
    hipDriverProcAddressQueryResult *symbolStatus);
HIP_FN hipDeviceCanAccessPeer(int *canAccessPeer, int deviceId, int peerDeviceId);
HIP_FN hipDeviceEnablePeerAccess(int peerDeviceId, unsigned int flags);
HIP_FN hipDeviceDisablePeerAccess(int peerDeviceId);
HIP_FN hipCtxCreate(hipCtx_t *ctx, unsigned int flags, hipDevice_t device);
HIP_FN hipCtxDestroy(hipCtx_t ctx);
HIP_FN hipCtxPopCurrent(hipCtx_t *ctx);
HIP_FN hipCtxPushCurrent(hipCtx_t ctx);
HIP_FN hipCtxSetCurrent(hipCtx_t ctx);
HIP_FN hipCtxGetCurrent(hipCtx_t *ctx);
HIP_FN hipCtxGetDevice(hipDevice_t *device);
HIP_FN hipCtxGetApiVersion(hipCtx_t ctx, int *apiVersion);
HIP_FN hipCtxGetCacheConfig(hipFuncCache_t *cacheConfig);
HIP_FN hipCtxSetCacheConfig(hipFuncCache_t cacheConfig);
HIP_FN hipCtxSetSharedMemConfig(hipSharedMemConfig config);
HIP_FN hipCtxGetSharedMemConfig(hipSharedMemConfig *pConfig);
HIP_FN hipCtxSynchronize();
HIP_FN hipCtxGetFlags(unsigned int *flags);
HIP_FN hipCtxEnablePeerAccess(hipCtx_t peerCtx, unsigned int flags);
HIP_FN hipCtxDisablePeerAccess(hipCtx_t peerCtx);
HIP_FN hipDevicePrimaryCtxGetState(hipDevice_t dev, unsigned int *flags, int *active);
HIP_FN hipDevicePrimaryCtxRelease(hipDevice_t dev);
HIP_FN hipDevicePrimaryCtxRetain(hipCtx_t *pctx, hipDevice_t dev);
HIP_FN hipDevicePrimaryCtxReset(hipDevice_t dev);
HIP_FN hipDevicePrimaryCtxSetFlags(hipDevice_t dev, unsigned int flags);
HIP_FN hipDeviceGetGraphMemAttribute(int device, hipGraphMemAttributeType attr, void *value);
HIP_FN hipDeviceSetGraphMemAttribute(int device, hipGraphMemAttributeType attr, void *value);
HIP_FN hipDeviceGraphMemTrim(int device);

// Streams and events
HIP_FN hipStreamCreate(hipStream_t *stream);
HIP_FN hipStreamCreateWithFlags(hipStream_t *stream, unsigned int flags);
HIP_FN hipStreamCreateWithPriority(hipStream_t *stream, unsigned int flags, int priority);
HIP_FN hipStreamDestroy(hipStream_t stream);
HIP_FN hipStreamQuery(hipStream_t stream);
HIP_FN hipStreamSynchronize(hipStream_t stream);
HIP_FN hipStreamWaitEvent(hipStream_t stream, hipEvent_t event, unsigned int flags DV(= 0));
HIP_FN hipStreamGetFlags(hipStream_t stream, unsigned int *flags);
HIP_FN hipStreamGetPriority(hipStream_t stream, int *priority);
HIP_FN hipStreamGetDevice(hipStream_t stream, hipDevice_t *device);
HIP_FN hipExtStreamCreateWithCUMask(hipStream_t *stream, uint32_t cuMaskSize, const uint32_t *cuMask);
HIP_FN hipExtStreamGetCUMask(hipStream_t stream, uint32_t cuMaskSize, uint32_t *cuMask);
HIP_FN hipStreamAddCallback(hipStream_t stream, hipStreamCallback_t callback, void *userData, unsigned int flags);
HIP_FN hipStreamWaitValue32(hipStream_t stream, void *ptr, uint32_t value, unsigned int flags,
    uint32_t mask DV(= 4294967295));
HIP_FN hipStreamWaitValue64(hipStream_t stream, void *ptr, uint64_t value, unsigned int flags,
    uint64_t mask DV(= 18446744073709551615));
HIP_FN hipStreamWriteValue32(hipStream_t stream, void *ptr, uint32_t value, unsigned int flags);
HIP_FN hipStreamWriteValue64(hipStream_t stream, void *ptr, uint64_t value, unsigned int flags);
HIP_FN hipStreamBatchMemOp(hipStream_t stream, unsigned int count, hipStreamBatchMemOpParams *paramArray,
    unsigned int flags);
HIP_FN hipEventCreateWithFlags(hipEvent_t *event, unsigned int flags);
HIP_FN hipEventCreate(hipEvent_t *event);
HIP_FN hipEventRecord(hipEvent_t event, hipStream_t stream DV(= nullptr));
HIP_FN hipEventDestroy(hipEvent_t event);
HIP_FN hipEventSynchronize(hipEvent_t event);
HIP_FN hipEventElapsedTime(float *ms, hipEvent_t start, hipEvent_t stop);
HIP_FN hipEventQuery(hipEvent_t event);
HIP_FN hipStreamAttachMemAsync(hipStream_t stream, void *dev_ptr, size_t length DV(= 0), unsigned int flags DV(= 4));
HIP_FN hipLaunchHostFunc(hipStream_t stream, hipHostFn_t fn, void *userData);
HIP_FN hipStreamBeginCapture(hipStream_t stream, hipStreamCaptureMode mode);
HIP_FN hipStreamBeginCaptureToGraph(hipStream_t stream, hipGraph_t graph, const hipGraphNode_t *dependencies,
    const hipGraphEdgeData *dependencyData, size_t numDependencies, hipStreamCaptureMode mode);
HIP_FN hipStreamEndCapture(hipStream_t stream, hipGraph_t *pGraph);
HIP_FN hipStreamGetCaptureInfo(hipStream_t stream, hipStreamCaptureStatus *pCaptureStatus, unsigned long long *pId);
HIP_FN hipStreamGetCaptureInfo_v2(hipStream_t stream, hipStreamCaptureStatus *captureStatus_out,
    unsigned long long *id_out DV(= 0), hipGraph_t *graph_out DV(= 0),
    const hipGraphNode_t **dependencies_out DV(= 0), size_t *numDependencies_out DV(= 0));
HIP_FN hipStreamIsCapturing(hipStream_t stream, hipStreamCaptureStatus *pCaptureStatus);
HIP_FN hipStreamUpdateCaptureDependencies(hipStream_t stream, hipGraphNode_t *dependencies, size_t numDependencies,
    unsigned int flags DV(= 0));
HIP_FN hipThreadExchangeStreamCaptureMode(hipStreamCaptureMode *mode);

// Memory pools and virtual memory
HIP_FN hipDeviceGetDefaultMemPool(hipMemPool_t *mem_pool, int device);
HIP_FN hipDeviceSetMemPool(int device, hipMemPool_t mem_pool);
HIP_FN hipDeviceGetMemPool(hipMemPool_t *mem_pool, int device);
HIP_FN hipMallocAsync(void **dev_ptr, size_t size, hipStream_t stream);
HIP_FN hipFreeAsync(void *dev_ptr, hipStream_t stream);
HIP_FN hipMemPoolTrimTo(hipMemPool_t mem_pool, size_t min_bytes_to_hold);
HIP_FN hipMemPoolSetAttribute(hipMemPool_t mem_pool, hipMemPoolAttr attr, void *value);
HIP_FN hipMemPoolGetAttribute(hipMemPool_t mem_pool, hipMemPoolAttr attr, void *value);
HIP_FN hipMemPoolSetAccess(hipMemPool_t mem_pool, const hipMemAccessDesc *desc_list, size_t count);
HIP_FN hipMemPoolGetAccess(hipMemAccessFlags *flags, hipMemPool_t mem_pool, hipMemLocation *location);
HIP_FN hipMemPoolCreate(hipMemPool_t *mem_pool, const hipMemPoolProps *pool_props);
HIP_FN hipMemPoolDestroy(hipMemPool_t mem_pool);
HIP_FN hipMallocFromPoolAsync(void **dev_ptr, size_t size, hipMemPool_t mem_pool, hipStream_t stream);
HIP_FN hipMemPoolExportToShareableHandle(void *shared_handle, hipMemPool_t mem_pool,
    hipMemAllocationHandleType handle_type, unsigned int flags);
HIP_FN hipMemPoolImportFromShareableHandle(hipMemPool_t *mem_pool, void *shared_handle,
    hipMemAllocationHandleType handle_type, unsigned int flags);
HIP_FN hipMemPoolExportPointer(hipMemPoolPtrExportData *export_data, void *dev_ptr);
HIP_FN hipMemPoolImportPointer(void **dev_ptr, hipMemPool_t mem_pool, hipMemPoolPtrExportData *export_data);
HIP_FN hipMemAddressFree(void *devPtr, size_t size);
HIP_FN hipMemAddressReserve(void **ptr, size_t size, size_t alignment, void *addr, unsigned long long flags);
HIP_FN hipMemCreate(hipMemGenericAllocationHandle_t *handle, size_t size, const hipMemAllocationProp *prop,
    unsigned long long flags);
HIP_FN hipMemExportToShareableHandle(void *shareableHandle, hipMemGenericAllocationHandle_t handle,
    hipMemAllocationHandleType handleType, unsigned long long flags);
HIP_FN hipMemGetAccess(unsigned long long *flags, const hipMemLocation *location, void *ptr);
HIP_FN hipMemGetAllocationGranularity(size_t *granularity, const hipMemAllocationProp *prop,
    hipMemAllocationGranularity_flags option);
HIP_FN hipMemGetAllocationPropertiesFromHandle(hipMemAllocationProp *prop, hipMemGenericAllocationHandle_t handle);
HIP_FN hipMemImportFromShareableHandle(hipMemGenericAllocationHandle_t *handle, void *osHandle,
    hipMemAllocationHandleType shHandleType);
HIP_FN hipMemMap(void *ptr, size_t size, size_t offset, hipMemGenericAllocationHandle_t handle,
    unsigned long long flags);
HIP_FN hipMemMapArrayAsync(hipArrayMapInfo *mapInfoList, unsigned int count, hipStream_t stream);
HIP_FN hipMemRelease(hipMemGenericAllocationHandle_t handle);
HIP_FN hipMemRetainAllocationHandle(hipMemGenericAllocationHandle_t *handle, void *addr);
HIP_FN hipMemSetAccess(void *ptr, size_t size, const hipMemAccessDesc *desc, size_t count);
HIP_FN hipMemUnmap(void *ptr, size_t size);

// Allocation and registration
HIP_FN hipIpcGetMemHandle(hipIpcMemHandle_t *handle, void *devPtr);
HIP_FN hipIpcOpenMemHandle(void **devPtr, hipIpcMemHandle_t handle, unsigned int flags);
HIP_FN hipIpcCloseMemHandle(void *devPtr);
HIP_FN hipIpcGetEventHandle(hipIpcEventHandle_t *handle, hipEvent_t event);
HIP_FN hipIpcOpenEventHandle(hipEvent_t *event, hipIpcEventHandle_t handle);
HIP_FN hipPointerSetAttribute(const void *value, hipPointer_attribute attribute, hipDeviceptr_t ptr);
HIP_FN hipPointerGetAttributes(hipPointerAttribute_t *attributes, const void *ptr);
HIP_FN hipPointerGetAttribute(void *data, hipPointer_attribute attribute, hipDeviceptr_t ptr);
HIP_FN hipMalloc(void **ptr, size_t size);
HIP_FN hipExtMallocWithFlags(void **ptr, size_t sizeBytes, unsigned int flags);
HIP_FN hipMallocHost(void **ptr, size_t size);
HIP_FN hipMemAllocHost(void **ptr, size_t size);
HIP_FN hipHostMalloc(void **ptr, size_t size, unsigned int flags);
HIP_FN hipMallocManaged(void **dev_ptr, size_t size, unsigned int flags DV(= 1));
HIP_FN hipHostAlloc(void **ptr, size_t size, unsigned int flags);
HIP_FN hipHostGetDevicePointer(void **devPtr, void *hstPtr, unsigned int flags);
HIP_FN hipHostGetFlags(unsigned int *flagsPtr, void *hostPtr);
HIP_FN hipHostRegister(void *hostPtr, size_t sizeBytes, unsigned int flags);
HIP_FN hipHostUnregister(void *hostPtr);
HIP_FN hipMallocPitch(void **ptr, size_t *pitch, size_t width, size_t height);
HIP_FN hipMemAllocPitch(hipDeviceptr_t *dptr, size_t *pitch, size_t widthInBytes, size_t height,
    unsigned int elementSizeBytes);
HIP_FN hipFree(void *ptr);
HIP_FN hipFreeHost(void *ptr);
HIP_FN hipHostFree(void *ptr);
HIP_FN hipGetSymbolAddress(void **devPtr, const void *symbol);
HIP_FN hipGetSymbolSize(size_t *size, const void *symbol);
HIP_FN hipMemGetInfo(size_t *free, size_t *total);
HIP_FN hipMemPtrGetInfo(void *ptr, size_t *size);
HIP_FN hipMallocArray(hipArray_t *array, const hipChannelFormatDesc *desc, size_t width, size_t height DV(= 0),
    unsigned int flags DV(= 0));
HIP_FN hipArrayCreate(hipArray_t *pHandle, const HIP_ARRAY_DESCRIPTOR *pAllocateArray);
HIP_FN hipArrayDestroy(hipArray_t array);
HIP_FN hipArray3DCreate(hipArray_t *array, const HIP_ARRAY3D_DESCRIPTOR *pAllocateArray);
HIP_FN hipMalloc3D(hipPitchedPtr *pitchedDevPtr, hipExtent extent);
HIP_FN hipFreeArray(hipArray_t array);
HIP_FN hipMalloc3DArray(hipArray_t *array, const struct hipChannelFormatDesc *desc, struct hipExtent extent,
    unsigned int flags);
HIP_FN hipArrayGetInfo(hipChannelFormatDesc *desc, hipExtent *extent, unsigned int *flags, hipArray_t array);
HIP_FN hipArrayGetDescriptor(HIP_ARRAY_DESCRIPTOR *pArrayDescriptor, hipArray_t array);
HIP_FN hipArray3DGetDescriptor(HIP_ARRAY3D_DESCRIPTOR *pArrayDescriptor, hipArray_t array);
HIP_FN hipMemGetAddressRange(hipDeviceptr_t *pbase, size_t *psize, hipDeviceptr_t dptr);
HIP_FN hipMallocMipmappedArray(hipMipmappedArray_t *mipmappedArray, const struct hipChannelFormatDesc *desc,
    struct hipExtent extent, unsigned int numLevels, unsigned int flags DV(= 0));
HIP_FN hipFreeMipmappedArray(hipMipmappedArray_t mipmappedArray);
HIP_FN hipGetMipmappedArrayLevel(hipArray_t *levelArray, hipMipmappedArray_const_t mipmappedArray,
    unsigned int level);
HIP_FN hipMipmappedArrayCreate(hipMipmappedArray_t *pHandle, HIP_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc,
    unsigned int numMipmapLevels);
HIP_FN hipMipmappedArrayDestroy(hipMipmappedArray_t hMipmappedArray);
HIP_FN hipMipmappedArrayGetLevel(hipArray_t *pLevelArray, hipMipmappedArray_t hMipMappedArray, unsigned int level);

// Copies and fills
HIP_FN hipMemPrefetchAsync(const void *dev_ptr, size_t count, int device, hipStream_t stream DV(= 0));
HIP_FN hipMemAdvise(const void *dev_ptr, size_t count, hipMemoryAdvise advice, int device);
HIP_FN hipMemRangeGetAttribute(void *data, size_t data_size, hipMemRangeAttribute attribute, const void *dev_ptr,
    size_t count);
HIP_FN hipMemRangeGetAttributes(void **data, size_t *data_sizes, hipMemRangeAttribute *attributes,
    size_t num_attributes, const void *dev_ptr, size_t count);
HIP_FN hipMemcpy(void *dst, const void *src, size_t sizeBytes, hipMemcpyKind kind);
HIP_FN hipMemcpyWithStream(void *dst, const void *src, size_t sizeBytes, hipMemcpyKind kind, hipStream_t stream);
HIP_FN hipMemcpyHtoD(hipDeviceptr_t dst, void *src, size_t sizeBytes);
HIP_FN hipMemcpyDtoH(void *dst, hipDeviceptr_t src, size_t sizeBytes);
HIP_FN hipMemcpyDtoD(hipDeviceptr_t dst, hipDeviceptr_t src, size_t sizeBytes);
HIP_FN hipMemcpyAtoD(hipDeviceptr_t dstDevice, hipArray_t srcArray, size_t srcOffset, size_t ByteCount);
HIP_FN hipMemcpyDtoA(hipArray_t dstArray, size_t dstOffset, hipDeviceptr_t srcDevice, size_t ByteCount);
HIP_FN hipMemcpyAtoA(hipArray_t dstArray, size_t dstOffset, hipArray_t srcArray, size_t srcOffset, size_t ByteCount);
HIP_FN hipMemcpyHtoDAsync(hipDeviceptr_t dst, void *src, size_t sizeBytes, hipStream_t stream);
HIP_FN hipMemcpyDtoHAsync(void *dst, hipDeviceptr_t src, size_t sizeBytes, hipStream_t stream);
HIP_FN hipMemcpyDtoDAsync(hipDeviceptr_t dst, hipDeviceptr_t src, size_t sizeBytes, hipStream_t stream);
HIP_FN hipMemcpyAtoHAsync(void *dstHost, hipArray_t srcArray, size_t srcOffset, size_t ByteCount, hipStream_t stream);
HIP_FN hipMemcpyHtoAAsync(hipArray_t dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    hipStream_t stream);
HIP_FN hipMemcpyToSymbol(const void *symbol, const void *src, size_t sizeBytes, size_t offset DV(= 0),
    hipMemcpyKind kind DV(= hipMemcpyHostToDevice));
HIP_FN hipMemcpyToSymbolAsync(const void *symbol, const void *src, size_t sizeBytes, size_t offset,
    hipMemcpyKind kind, hipStream_t stream DV(= 0));
HIP_FN hipMemcpyFromSymbol(void *dst, const void *symbol, size_t sizeBytes, size_t offset DV(= 0),
    hipMemcpyKind kind DV(= hipMemcpyDeviceToHost));
HIP_FN hipMemcpyFromSymbolAsync(void *dst, const void *symbol, size_t sizeBytes, size_t offset, hipMemcpyKind kind,
    hipStream_t stream DV(= 0));
HIP_FN hipMemcpyAsync(void *dst, const void *src, size_t sizeBytes, hipMemcpyKind kind, hipStream_t stream DV(= 0));
HIP_FN hipMemset(void *dst, int value, size_t sizeBytes);
HIP_FN hipMemsetD8(hipDeviceptr_t dest, unsigned char value, size_t count);
HIP_FN hipMemsetD8Async(hipDeviceptr_t dest, unsigned char value, size_t count, hipStream_t stream DV(= 0));
HIP_FN hipMemsetD16(hipDeviceptr_t dest, unsigned short value, size_t count);
HIP_FN hipMemsetD16Async(hipDeviceptr_t dest, unsigned short value, size_t count, hipStream_t stream DV(= 0));
HIP_FN hipMemsetD32(hipDeviceptr_t dest, int value, size_t count);
HIP_FN hipMemsetAsync(void *dst, int value, size_t sizeBytes, hipStream_t stream DV(= 0));
HIP_FN hipMemsetD32Async(hipDeviceptr_t dst, int value, size_t count, hipStream_t stream DV(= 0));
HIP_FN hipMemset2D(void *dst, size_t pitch, int value, size_t width, size_t height);
HIP_FN hipMemset2DAsync(void *dst, size_t pitch, int value, size_t width, size_t height, hipStream_t stream DV(= 0));
HIP_FN hipMemset3D(hipPitchedPtr pitchedDevPtr, int value, hipExtent extent);
HIP_FN hipMemset3DAsync(hipPitchedPtr pitchedDevPtr, int value, hipExtent extent, hipStream_t stream DV(= 0));
HIP_FN hipMemcpy2D(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height,
    hipMemcpyKind kind);
HIP_FN hipMemcpyParam2D(const hip_Memcpy2D *pCopy);
HIP_FN hipMemcpyParam2DAsync(const hip_Memcpy2D *pCopy, hipStream_t stream DV(= 0));
HIP_FN hipMemcpy2DAsync(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height,
    hipMemcpyKind kind, hipStream_t stream DV(= 0));
HIP_FN hipMemcpy2DToArray(hipArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch,
    size_t width, size_t height, hipMemcpyKind kind);
HIP_FN hipMemcpy2DToArrayAsync(hipArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch,
    size_t width, size_t height, hipMemcpyKind kind, hipStream_t stream DV(= 0));
HIP_FN hipMemcpy2DArrayToArray(hipArray_t dst, size_t wOffsetDst, size_t hOffsetDst, hipArray_const_t src,
    size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height, hipMemcpyKind kind);
HIP_FN hipMemcpyToArray(hipArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count,
    hipMemcpyKind kind);
HIP_FN hipMemcpyFromArray(void *dst, hipArray_const_t srcArray, size_t wOffset, size_t hOffset, size_t count,
    hipMemcpyKind kind);
HIP_FN hipMemcpy2DFromArray(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffset, size_t hOffset,
    size_t width, size_t height, hipMemcpyKind kind);
HIP_FN hipMemcpy2DFromArrayAsync(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffset, size_t hOffset,
    size_t width, size_t height, hipMemcpyKind kind, hipStream_t stream DV(= 0));
HIP_FN hipMemcpyAtoH(void *dst, hipArray_t srcArray, size_t srcOffset, size_t count);
HIP_FN hipMemcpyHtoA(hipArray_t dstArray, size_t dstOffset, const void *srcHost, size_t count);
HIP_FN hipMemcpy3D(const struct hipMemcpy3DParms *p);
HIP_FN hipMemcpy3DAsync(const struct hipMemcpy3DParms *p, hipStream_t stream DV(= 0));
HIP_FN hipDrvMemcpy3D(const HIP_MEMCPY3D *pCopy);
HIP_FN hipDrvMemcpy3DAsync(const HIP_MEMCPY3D *pCopy, hipStream_t stream);
HIP_FN hipMemcpyPeer(void *dst, int dstDeviceId, const void *src, int srcDeviceId, size_t sizeBytes);
HIP_FN hipMemcpyPeerAsync(void *dst, int dstDeviceId, const void *src, int srcDevice, size_t sizeBytes,
    hipStream_t stream DV(= 0));
HIP_FN hipGetFuncBySymbol(hipFunction_t *functionPtr, const void *symbolPtr);
HIP_FN hipDrvMemcpy2DUnaligned(const hip_Memcpy2D *pCopy);
HIP_FN hipGraphAddMemcpyNodeFromSymbol(hipGraphNode_t *pGraphNode, hipGraph_t graph,
    const hipGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *symbol, size_t count,
    size_t offset, hipMemcpyKind kind);
HIP_FN hipGraphMemcpyNodeSetParamsFromSymbol(hipGraphNode_t node, void *dst, const void *symbol, size_t count,
    size_t offset, hipMemcpyKind kind);
HIP_FN hipGraphExecMemcpyNodeSetParamsFromSymbol(hipGraphExec_t hGraphExec, hipGraphNode_t node, void *dst,
    const void *symbol, size_t count, size_t offset, hipMemcpyKind kind);
HIP_FN hipGraphAddMemcpyNodeToSymbol(hipGraphNode_t *pGraphNode, hipGraph_t graph,
    const hipGraphNode_t *pDependencies, size_t numDependencies, const void *symbol, const void *src, size_t count,
    size_t offset, hipMemcpyKind kind);
HIP_FN hipGraphMemcpyNodeSetParamsToSymbol(hipGraphNode_t node, const void *symbol, const void *src, size_t count,
    size_t offset, hipMemcpyKind kind);
HIP_FN hipGraphExecMemcpyNodeSetParamsToSymbol(hipGraphExec_t hGraphExec, hipGraphNode_t node, const void *symbol,
    const void *src, size_t count, size_t offset, hipMemcpyKind kind);

// Modules and launches
HIP_FN hipFuncSetAttribute(const void *func, hipFuncAttribute attr, int value);
HIP_FN hipFuncSetCacheConfig(const void *func, hipFuncCache_t config);
HIP_FN hipFuncSetSharedMemConfig(const void *func, hipSharedMemConfig config);
HIP_FN hipModuleGetGlobal(hipDeviceptr_t *dptr, size_t *bytes, hipModule_t hmod, const char *name);
HIP_FN hipModuleLoad(hipModule_t *module, const char *fname);
HIP_FN hipModuleUnload(hipModule_t module);
HIP_FN hipModuleGetFunction(hipFunction_t *function, hipModule_t module, const char *kname);
HIP_FN hipFuncGetAttributes(struct hipFuncAttributes *attr, const void *func);
HIP_FN hipFuncGetAttribute(int *value, hipFunction_attribute attrib, hipFunction_t hfunc);
HIP_FN hipModuleGetTexRef(textureReference **texRef, hipModule_t hmod, const char *name);
HIP_FN hipModuleLoadData(hipModule_t *module, const void *image);
HIP_FN hipModuleLoadDataEx(hipModule_t *module, const void *image, unsigned int numOptions, hipJitOption *options,
    void **optionValues);
HIP_FN hipModuleLaunchKernel(hipFunction_t f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ,
    unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes,
    hipStream_t stream, void **kernelParams, void **extra);
HIP_FN hipModuleLaunchCooperativeKernel(hipFunction_t f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, hipStream_t stream, void **kernelParams);
HIP_FN hipModuleLaunchCooperativeKernelMultiDevice(hipFunctionLaunchParams *launchParamsList, unsigned int numDevices,
    unsigned int flags);
HIP_FN hipLaunchCooperativeKernel(const void *f, dim3 gridDim, dim3 blockDimX, void **kernelParams,
    unsigned int sharedMemBytes, hipStream_t stream);
HIP_FN hipLaunchCooperativeKernelMultiDevice(hipLaunchParams *launchParamsList, int numDevices, unsigned int flags);
HIP_FN hipExtLaunchMultiKernelMultiDevice(hipLaunchParams *launchParamsList, int numDevices, unsigned int flags);
HIP_FN hipModuleOccupancyMaxPotentialBlockSize(int *gridSize, int *blockSize, hipFunction_t f,
    size_t dynSharedMemPerBlk, int blockSizeLimit);
HIP_FN hipModuleOccupancyMaxPotentialBlockSizeWithFlags(int *gridSize, int *blockSize, hipFunction_t f,
    size_t dynSharedMemPerBlk, int blockSizeLimit, unsigned int flags);
HIP_FN hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, hipFunction_t f, int blockSize,
    size_t dynSharedMemPerBlk);
HIP_FN hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, hipFunction_t f, int blockSize,
    size_t dynSharedMemPerBlk, unsigned int flags);
HIP_FN hipOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, const void *f, int blockSize,
    size_t dynSharedMemPerBlk);
HIP_FN hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, const void *f, int blockSize,
    size_t dynSharedMemPerBlk, unsigned int flags DV(= 0));
HIP_FN hipOccupancyMaxPotentialBlockSize(int *gridSize, int *blockSize, const void *f, size_t dynSharedMemPerBlk,
    int blockSizeLimit);
HIP_FN hipConfigureCall(dim3 gridDim, dim3 blockDim, size_t sharedMem DV(= 0), hipStream_t stream DV(= 0));
HIP_FN hipSetupArgument(const void *arg, size_t size, size_t offset);
HIP_FN hipLaunchByPtr(const void *func);
HIP_FN hipLaunchKernel(const void *function_address, dim3 numBlocks, dim3 dimBlocks, void **args,
    size_t sharedMemBytes DV(= 0), hipStream_t stream DV(= 0));
HIP_FN hipExtLaunchKernel(const void *function_address, dim3 numBlocks, dim3 dimBlocks, void **args,
    size_t sharedMemBytes, hipStream_t stream, hipEvent_t startEvent, hipEvent_t stopEvent, int flags);

// Graphs
HIP_FN hipGraphAddBatchMemOpNode(hipGraphNode_t *phGraphNode, hipGraph_t hGraph, const hipGraphNode_t *dependencies,
    size_t numDependencies, const hipBatchMemOpNodeParams *nodeParams);
HIP_FN hipGraphBatchMemOpNodeGetParams(hipGraphNode_t hNode, hipBatchMemOpNodeParams *nodeParams_out);
HIP_FN hipGraphBatchMemOpNodeSetParams(hipGraphNode_t hNode, hipBatchMemOpNodeParams *nodeParams);
HIP_FN hipGraphExecBatchMemOpNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode,
    const hipBatchMemOpNodeParams *nodeParams);
HIP_FN hipGraphCreate(hipGraph_t *pGraph, unsigned int flags);
HIP_FN hipGraphDestroy(hipGraph_t graph);
HIP_FN hipGraphAddDependencies(hipGraph_t graph, const hipGraphNode_t *from, const hipGraphNode_t *to,
    size_t numDependencies);
HIP_FN hipGraphRemoveDependencies(hipGraph_t graph, const hipGraphNode_t *from, const hipGraphNode_t *to,
    size_t numDependencies);
HIP_FN hipGraphGetEdges(hipGraph_t graph, hipGraphNode_t *from, hipGraphNode_t *to, size_t *numEdges);
HIP_FN hipGraphGetNodes(hipGraph_t graph, hipGraphNode_t *nodes, size_t *numNodes);
HIP_FN hipGraphGetRootNodes(hipGraph_t graph, hipGraphNode_t *pRootNodes, size_t *pNumRootNodes);
HIP_FN hipGraphNodeGetDependencies(hipGraphNode_t node, hipGraphNode_t *pDependencies, size_t *pNumDependencies);
HIP_FN hipGraphNodeGetDependentNodes(hipGraphNode_t node, hipGraphNode_t *pDependentNodes,
    size_t *pNumDependentNodes);
HIP_FN hipGraphNodeGetType(hipGraphNode_t node, hipGraphNodeType *pType);
HIP_FN hipGraphDestroyNode(hipGraphNode_t node);
HIP_FN hipGraphClone(hipGraph_t *pGraphClone, hipGraph_t originalGraph);
HIP_FN hipGraphNodeFindInClone(hipGraphNode_t *pNode, hipGraphNode_t originalNode, hipGraph_t clonedGraph);
HIP_FN hipGraphInstantiate(hipGraphExec_t *pGraphExec, hipGraph_t graph, hipGraphNode_t *pErrorNode, char *pLogBuffer,
    size_t bufferSize);
HIP_FN hipGraphInstantiateWithFlags(hipGraphExec_t *pGraphExec, hipGraph_t graph, unsigned long long flags);
HIP_FN hipGraphInstantiateWithParams(hipGraphExec_t *pGraphExec, hipGraph_t graph,
    hipGraphInstantiateParams *instantiateParams);
HIP_FN hipGraphLaunch(hipGraphExec_t graphExec, hipStream_t stream);
HIP_FN hipGraphUpload(hipGraphExec_t graphExec, hipStream_t stream);
HIP_FN hipGraphAddNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, hipGraphNodeParams *nodeParams);
HIP_FN hipGraphExecGetFlags(hipGraphExec_t graphExec, unsigned long long *flags);
HIP_FN hipGraphNodeSetParams(hipGraphNode_t node, hipGraphNodeParams *nodeParams);
HIP_FN hipGraphExecNodeSetParams(hipGraphExec_t graphExec, hipGraphNode_t node, hipGraphNodeParams *nodeParams);
HIP_FN hipGraphExecDestroy(hipGraphExec_t graphExec);
HIP_FN hipGraphExecUpdate(hipGraphExec_t hGraphExec, hipGraph_t hGraph, hipGraphNode_t *hErrorNode_out,
    hipGraphExecUpdateResult *updateResult_out);
HIP_FN hipGraphAddKernelNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, const hipKernelNodeParams *pNodeParams);
HIP_FN hipGraphKernelNodeGetParams(hipGraphNode_t node, hipKernelNodeParams *pNodeParams);
HIP_FN hipGraphKernelNodeSetParams(hipGraphNode_t node, const hipKernelNodeParams *pNodeParams);
HIP_FN hipGraphExecKernelNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node,
    const hipKernelNodeParams *pNodeParams);
HIP_FN hipDrvGraphAddMemcpyNode(hipGraphNode_t *phGraphNode, hipGraph_t hGraph, const hipGraphNode_t *dependencies,
    size_t numDependencies, const HIP_MEMCPY3D *copyParams, hipCtx_t ctx);
HIP_FN hipGraphAddMemcpyNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, const hipMemcpy3DParms *pCopyParams);
HIP_FN hipGraphMemcpyNodeGetParams(hipGraphNode_t node, hipMemcpy3DParms *pNodeParams);
HIP_FN hipGraphMemcpyNodeSetParams(hipGraphNode_t node, const hipMemcpy3DParms *pNodeParams);
HIP_FN hipGraphKernelNodeSetAttribute(hipGraphNode_t hNode, hipLaunchAttributeID attr,
    const hipLaunchAttributeValue *value);
HIP_FN hipGraphKernelNodeGetAttribute(hipGraphNode_t hNode, hipLaunchAttributeID attr,
    hipLaunchAttributeValue *value);
HIP_FN hipGraphExecMemcpyNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, hipMemcpy3DParms *pNodeParams);
HIP_FN hipGraphAddMemcpyNode1D(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, void *dst, const void *src, size_t count, hipMemcpyKind kind);
HIP_FN hipGraphMemcpyNodeSetParams1D(hipGraphNode_t node, void *dst, const void *src, size_t count,
    hipMemcpyKind kind);
HIP_FN hipGraphExecMemcpyNodeSetParams1D(hipGraphExec_t hGraphExec, hipGraphNode_t node, void *dst, const void *src,
    size_t count, hipMemcpyKind kind);
HIP_FN hipGraphAddMemsetNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, const hipMemsetParams *pMemsetParams);
HIP_FN hipGraphMemsetNodeGetParams(hipGraphNode_t node, hipMemsetParams *pNodeParams);
HIP_FN hipGraphMemsetNodeSetParams(hipGraphNode_t node, const hipMemsetParams *pNodeParams);
HIP_FN hipGraphExecMemsetNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node,
    const hipMemsetParams *pNodeParams);
HIP_FN hipGraphAddHostNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, const hipHostNodeParams *pNodeParams);
HIP_FN hipGraphHostNodeGetParams(hipGraphNode_t node, hipHostNodeParams *pNodeParams);
HIP_FN hipGraphHostNodeSetParams(hipGraphNode_t node, const hipHostNodeParams *pNodeParams);
HIP_FN hipGraphExecHostNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node,
    const hipHostNodeParams *pNodeParams);
HIP_FN hipGraphAddChildGraphNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, hipGraph_t childGraph);
HIP_FN hipGraphChildGraphNodeGetGraph(hipGraphNode_t node, hipGraph_t *pGraph);
HIP_FN hipGraphExecChildGraphNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, hipGraph_t childGraph);
HIP_FN hipGraphAddEmptyNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies);
HIP_FN hipGraphAddEventRecordNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, hipEvent_t event);
HIP_FN hipGraphEventRecordNodeGetEvent(hipGraphNode_t node, hipEvent_t *event_out);
HIP_FN hipGraphEventRecordNodeSetEvent(hipGraphNode_t node, hipEvent_t event);
HIP_FN hipGraphExecEventRecordNodeSetEvent(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, hipEvent_t event);
HIP_FN hipGraphAddEventWaitNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, hipEvent_t event);
HIP_FN hipGraphEventWaitNodeGetEvent(hipGraphNode_t node, hipEvent_t *event_out);
HIP_FN hipGraphEventWaitNodeSetEvent(hipGraphNode_t node, hipEvent_t event);
HIP_FN hipGraphExecEventWaitNodeSetEvent(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, hipEvent_t event);
HIP_FN hipGraphAddMemAllocNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, hipMemAllocNodeParams *pNodeParams);
HIP_FN hipGraphMemAllocNodeGetParams(hipGraphNode_t node, hipMemAllocNodeParams *pNodeParams);
HIP_FN hipGraphAddMemFreeNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies,
    size_t numDependencies, void *dev_ptr);
HIP_FN hipGraphMemFreeNodeGetParams(hipGraphNode_t node, void *dev_ptr);
HIP_FN hipUserObjectCreate(hipUserObject_t *object_out, void *ptr, hipHostFn_t destroy, unsigned int initialRefcount,
    unsigned int flags);
HIP_FN hipUserObjectRelease(hipUserObject_t object, unsigned int count DV(= 1));
HIP_FN hipUserObjectRetain(hipUserObject_t object, unsigned int count DV(= 1));
HIP_FN hipGraphRetainUserObject(hipGraph_t graph, hipUserObject_t object, unsigned int count DV(= 1),
    unsigned int flags DV(= 0));
HIP_FN hipGraphReleaseUserObject(hipGraph_t graph, hipUserObject_t object, unsigned int count DV(= 1));
HIP_FN hipGraphDebugDotPrint(hipGraph_t graph, const char *path, unsigned int flags);
HIP_FN hipGraphKernelNodeCopyAttributes(hipGraphNode_t hSrc, hipGraphNode_t hDst);
HIP_FN hipGraphNodeSetEnabled(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, unsigned int isEnabled);
HIP_FN hipGraphNodeGetEnabled(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, unsigned int *isEnabled);
HIP_FN hipGraphAddExternalSemaphoresWaitNode(hipGraphNode_t *pGraphNode, hipGraph_t graph,
    const hipGraphNode_t *pDependencies, size_t numDependencies,
    const hipExternalSemaphoreWaitNodeParams *nodeParams);
HIP_FN hipGraphAddExternalSemaphoresSignalNode(hipGraphNode_t *pGraphNode, hipGraph_t graph,
    const hipGraphNode_t *pDependencies, size_t numDependencies,
    const hipExternalSemaphoreSignalNodeParams *nodeParams);
HIP_FN hipGraphExternalSemaphoresSignalNodeSetParams(hipGraphNode_t hNode,
    const hipExternalSemaphoreSignalNodeParams *nodeParams);
HIP_FN hipGraphExternalSemaphoresWaitNodeSetParams(hipGraphNode_t hNode,
    const hipExternalSemaphoreWaitNodeParams *nodeParams);
HIP_FN hipGraphExternalSemaphoresSignalNodeGetParams(hipGraphNode_t hNode,
    hipExternalSemaphoreSignalNodeParams *params_out);
HIP_FN hipGraphExternalSemaphoresWaitNodeGetParams(hipGraphNode_t hNode,
    hipExternalSemaphoreWaitNodeParams *params_out);
HIP_FN hipGraphExecExternalSemaphoresSignalNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode,
    const hipExternalSemaphoreSignalNodeParams *nodeParams);
HIP_FN hipGraphExecExternalSemaphoresWaitNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode,
    const hipExternalSemaphoreWaitNodeParams *nodeParams);
HIP_FN hipDrvGraphMemcpyNodeGetParams(hipGraphNode_t hNode, HIP_MEMCPY3D *nodeParams);
HIP_FN hipDrvGraphMemcpyNodeSetParams(hipGraphNode_t hNode, const HIP_MEMCPY3D *nodeParams);
HIP_FN hipDrvGraphAddMemsetNode(hipGraphNode_t *phGraphNode, hipGraph_t hGraph, const hipGraphNode_t *dependencies,
    size_t numDependencies, const HIP_MEMSET_NODE_PARAMS *memsetParams, hipCtx_t ctx);
HIP_FN hipDrvGraphAddMemFreeNode(hipGraphNode_t *phGraphNode, hipGraph_t hGraph, const hipGraphNode_t *dependencies,
    size_t numDependencies, hipDeviceptr_t dptr);
HIP_FN hipDrvGraphExecMemcpyNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode,
    const HIP_MEMCPY3D *copyParams, hipCtx_t ctx);
HIP_FN hipDrvGraphExecMemsetNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode,
    const HIP_MEMSET_NODE_PARAMS *memsetParams, hipCtx_t ctx);

// Interoperation
HIP_FN hipImportExternalSemaphore(hipExternalSemaphore_t *extSem_out,
    const hipExternalSemaphoreHandleDesc *semHandleDesc);
HIP_FN hipSignalExternalSemaphoresAsync(const hipExternalSemaphore_t *extSemArray,
    const hipExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, hipStream_t stream);
HIP_FN hipWaitExternalSemaphoresAsync(const hipExternalSemaphore_t *extSemArray,
    const hipExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, hipStream_t stream);
HIP_FN hipDestroyExternalSemaphore(hipExternalSemaphore_t extSem);
HIP_FN hipImportExternalMemory(hipExternalMemory_t *extMem_out, const hipExternalMemoryHandleDesc *memHandleDesc);
HIP_FN hipExternalMemoryGetMappedBuffer(void **devPtr, hipExternalMemory_t extMem,
    const hipExternalMemoryBufferDesc *bufferDesc);
HIP_FN hipDestroyExternalMemory(hipExternalMemory_t extMem);
HIP_FN hipExternalMemoryGetMappedMipmappedArray(hipMipmappedArray_t *mipmap, hipExternalMemory_t extMem,
    const hipExternalMemoryMipmappedArrayDesc *mipmapDesc);
HIP_FN hipDestroyTextureObject(hipTextureObject_t textureObject);
HIP_FN hipGraphicsMapResources(int count, hipGraphicsResource_t *resources, hipStream_t stream DV(= 0));
HIP_FN hipGraphicsSubResourceGetMappedArray(hipArray_t *array, hipGraphicsResource_t resource,
    unsigned int arrayIndex, unsigned int mipLevel);
HIP_FN hipGraphicsResourceGetMappedPointer(void **devPtr, size_t *size, hipGraphicsResource_t resource);
HIP_FN hipGraphicsUnmapResources(int count, hipGraphicsResource_t *resources, hipStream_t stream DV(= 0));
HIP_FN hipGraphicsUnregisterResource(hipGraphicsResource_t resource);
HIP_FN hipDestroySurfaceObject(hipSurfaceObject_t surfaceObject);

// Textures, surfaces, the rest
HIP_FN hipDrvPointerGetAttributes(unsigned int numAttributes, hipPointer_attribute *attributes, void **data,
    hipDeviceptr_t ptr);
HIP_FN hipExtHostAlloc(void **ptr, size_t size, unsigned int flags);
HIP_FN hipCreateTextureObject(hipTextureObject_t *pTexObject, const hipResourceDesc *pResDesc,
    const hipTextureDesc *pTexDesc, const struct hipResourceViewDesc *pResViewDesc);
HIP_FN hipGetChannelDesc(hipChannelFormatDesc *desc, hipArray_const_t array);
HIP_FN hipGetTextureObjectResourceDesc(hipResourceDesc *pResDesc, hipTextureObject_t textureObject);
HIP_FN hipGetTextureObjectResourceViewDesc(struct hipResourceViewDesc *pResViewDesc,
    hipTextureObject_t textureObject);
HIP_FN hipGetTextureObjectTextureDesc(hipTextureDesc *pTexDesc, hipTextureObject_t textureObject);
HIP_FN hipTexObjectCreate(hipTextureObject_t *pTexObject, const HIP_RESOURCE_DESC *pResDesc,
    const HIP_TEXTURE_DESC *pTexDesc, const HIP_RESOURCE_VIEW_DESC *pResViewDesc);
HIP_FN hipTexObjectDestroy(hipTextureObject_t texObject);
HIP_FN hipTexObjectGetResourceDesc(HIP_RESOURCE_DESC *pResDesc, hipTextureObject_t texObject);
HIP_FN hipTexObjectGetResourceViewDesc(HIP_RESOURCE_VIEW_DESC *pResViewDesc, hipTextureObject_t texObject);
HIP_FN hipTexObjectGetTextureDesc(HIP_TEXTURE_DESC *pTexDesc, hipTextureObject_t texObject);
HIP_FN hipBindTextureToMipmappedArray(const textureReference *tex, hipMipmappedArray_const_t mipmappedArray,
    const hipChannelFormatDesc *desc);
HIP_FN hipGetTextureReference(const textureReference **texref, const void *symbol);
HIP_FN hipTexRefGetBorderColor(float *pBorderColor, const textureReference *texRef);
HIP_FN hipTexRefGetArray(hipArray_t *pArray, const textureReference *texRef);
HIP_FN hipTexRefSetAddressMode(textureReference *texRef, int dim, enum hipTextureAddressMode am);
HIP_FN hipTexRefSetArray(textureReference *tex, hipArray_const_t array, unsigned int flags);
HIP_FN hipTexRefSetFilterMode(textureReference *texRef, enum hipTextureFilterMode fm);
HIP_FN hipTexRefSetFlags(textureReference *texRef, unsigned int Flags);
HIP_FN hipTexRefSetFormat(textureReference *texRef, hipArray_Format fmt, int NumPackedComponents);
HIP_FN hipBindTexture(size_t *offset, const textureReference *tex, const void *devPtr,
    const hipChannelFormatDesc *desc, size_t size DV(= 2147483647));
HIP_FN hipBindTexture2D(size_t *offset, const textureReference *tex, const void *devPtr,
    const hipChannelFormatDesc *desc, size_t width, size_t height, size_t pitch);
HIP_FN hipBindTextureToArray(const textureReference *tex, hipArray_const_t array, const hipChannelFormatDesc *desc);
HIP_FN hipGetTextureAlignmentOffset(size_t *offset, const textureReference *texref);
HIP_FN hipUnbindTexture(const textureReference *tex);
HIP_FN hipTexRefGetAddress(hipDeviceptr_t *dev_ptr, const textureReference *texRef);
HIP_FN hipTexRefGetAddressMode(enum hipTextureAddressMode *pam, const textureReference *texRef, int dim);
HIP_FN hipTexRefGetFilterMode(enum hipTextureFilterMode *pfm, const textureReference *texRef);
HIP_FN hipTexRefGetFlags(unsigned int *pFlags, const textureReference *texRef);
HIP_FN hipTexRefGetFormat(hipArray_Format *pFormat, int *pNumChannels, const textureReference *texRef);
HIP_FN hipTexRefGetMaxAnisotropy(int *pmaxAnsio, const textureReference *texRef);
HIP_FN hipTexRefGetMipmapFilterMode(enum hipTextureFilterMode *pfm, const textureReference *texRef);
HIP_FN hipTexRefGetMipmapLevelBias(float *pbias, const textureReference *texRef);
HIP_FN hipTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp,
    const textureReference *texRef);
HIP_FN hipTexRefGetMipMappedArray(hipMipmappedArray_t *pArray, const textureReference *texRef);
HIP_FN hipTexRefSetAddress(size_t *ByteOffset, textureReference *texRef, hipDeviceptr_t dptr, size_t bytes);
HIP_FN hipTexRefSetAddress2D(textureReference *texRef, const HIP_ARRAY_DESCRIPTOR *desc, hipDeviceptr_t dptr,
    size_t Pitch);
HIP_FN hipTexRefSetMaxAnisotropy(textureReference *texRef, unsigned int maxAniso);
HIP_FN hipTexRefSetBorderColor(textureReference *texRef, float *pBorderColor);
HIP_FN hipTexRefSetMipmapFilterMode(textureReference *texRef, enum hipTextureFilterMode fm);
HIP_FN hipTexRefSetMipmapLevelBias(textureReference *texRef, float bias);
HIP_FN hipTexRefSetMipmapLevelClamp(textureReference *texRef, float minMipMapLevelClamp, float maxMipMapLevelClamp);
HIP_FN hipTexRefSetMipmappedArray(textureReference *texRef, struct hipMipmappedArray *mipmappedArray,
    unsigned int Flags);
HIP_FN hipCreateSurfaceObject(hipSurfaceObject_t *pSurfObject, const hipResourceDesc *pResDesc);
// The launch interface that clang's lowering of kernel<<<...>>>(...) calls, new form and old form.
HIP_FN __hipPushCallConfiguration(dim3 gridDim, dim3 blockDim, size_t sharedMem DV(= 0), hipStream_t stream DV(= 0));
HIP_FN __hipPopCallConfiguration(dim3 *gridDim, dim3 *blockDim, size_t *sharedMem, hipStream_t *stream);
#ifdef __cplusplus
}

// The C++ face.
template <class T> inline hipError_t hipMalloc(T **devPtr, size_t size) { return ::hipMalloc((void **)devPtr, size); }
template <class T> inline hipError_t hipMallocPitch(T **devPtr, size_t *pitch, size_t width, size_t height) {
  return ::hipMallocPitch((void **)devPtr, pitch, width, height);
}
template <class T> inline hipError_t hipHostMalloc(T **ptr, size_t size, unsigned int flags = hipHostMallocDefault) {
  return ::hipHostMalloc((void **)ptr, size, flags);
}
template <class T> inline hipError_t hipHostAlloc(T **ptr, size_t size, unsigned int flags = 0) {
  return ::hipHostAlloc((void **)ptr, size, flags);
}
template <class T> inline hipError_t hipMallocHost(T **ptr, size_t size) { return ::hipMallocHost((void **)ptr, size); }
template <class T>
inline hipError_t hipMallocManaged(T **devPtr, size_t size, unsigned int flags = hipMemAttachGlobal) {
  return ::hipMallocManaged((void **)devPtr, size, flags);
}
template <class T> inline hipError_t hipMallocAsync(T **devPtr, size_t size, hipStream_t stream) {
  return ::hipMallocAsync((void **)devPtr, size, stream);
}
template <class T>
inline hipError_t hipMallocAsync(T **devPtr, size_t size, hipMemPool_t memPool, hipStream_t stream) {
  return ::hipMallocFromPoolAsync((void **)devPtr, size, memPool, stream);
}
template <class T>
inline hipError_t hipMallocFromPoolAsync(T **devPtr, size_t size, hipMemPool_t memPool, hipStream_t stream) {
  return ::hipMallocFromPoolAsync((void **)devPtr, size, memPool, stream);
}
template <class T> inline hipError_t hipHostGetDevicePointer(T **devPtr, void *hstPtr, unsigned int flags) {
  return ::hipHostGetDevicePointer((void **)devPtr, hstPtr, flags);
}
template <class T> inline hipError_t hipGetSymbolAddress(void **devPtr, const T &symbol) {
  return ::hipGetSymbolAddress(devPtr, (const void *)&symbol);
}
template <class T> inline hipError_t hipGetSymbolSize(size_t *size, const T &symbol) {
  return ::hipGetSymbolSize(size, (const void *)&symbol);
}
template <class T>
inline hipError_t hipMemcpyToSymbol(const T &symbol, const void *src, size_t sizeBytes, size_t offset = 0,
                                    hipMemcpyKind kind = hipMemcpyHostToDevice) {
  return ::hipMemcpyToSymbol((const void *)&symbol, src, sizeBytes, offset, kind);
}
template <class T>
inline hipError_t hipMemcpyToSymbolAsync(const T &symbol, const void *src, size_t sizeBytes, size_t offset,
                                         hipMemcpyKind kind, hipStream_t stream = 0) {
  return ::hipMemcpyToSymbolAsync((const void *)&symbol, src, sizeBytes, offset, kind, stream);
}
template <class T>
inline hipError_t hipMemcpyFromSymbol(void *dst, const T &symbol, size_t sizeBytes, size_t offset = 0,
                                      hipMemcpyKind kind = hipMemcpyDeviceToHost) {
  return ::hipMemcpyFromSymbol(dst, (const void *)&symbol, sizeBytes, offset, kind);
}
template <class T>
inline hipError_t hipMemcpyFromSymbolAsync(void *dst, const T &symbol, size_t sizeBytes, size_t offset,
                                           hipMemcpyKind kind, hipStream_t stream = 0) {
  return ::hipMemcpyFromSymbolAsync(dst, (const void *)&symbol, sizeBytes, offset, kind, stream);
}
template <class T>
inline hipError_t hipLaunchKernel(T *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem = 0,
                                  hipStream_t stream = 0) {
  return ::hipLaunchKernel((const void *)func, gridDim, blockDim, args, sharedMem, stream);
}
template <class T>
inline hipError_t hipLaunchCooperativeKernel(T func, dim3 gridDim, dim3 blockDim, void **args, unsigned int sharedMem,
                                             hipStream_t stream) {
  return ::hipLaunchCooperativeKernel((const void *)func, gridDim, blockDim, args, sharedMem, stream);
}
template <class T> inline hipError_t hipFuncSetAttribute(T *func, hipFuncAttribute attr, int value) {
  return ::hipFuncSetAttribute((const void *)func, attr, value);
}
template <class T> inline hipError_t hipFuncGetAttributes(hipFuncAttributes *attr, T *func) {
  return ::hipFuncGetAttributes(attr, (const void *)func);
}
template <class T>
inline hipError_t hipOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, T func, int blockSize,
                                                               size_t dynSharedMemPerBlk) {
  return ::hipOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks, (const void *)func, blockSize, dynSharedMemPerBlk);
}
template <class T>
inline hipError_t hipOccupancyMaxPotentialBlockSize(int *gridSize, int *blockSize, T func,
                                                    size_t dynSharedMemPerBlk = 0, int blockSizeLimit = 0) {
  return ::hipOccupancyMaxPotentialBlockSize(gridSize, blockSize, (const void *)func, dynSharedMemPerBlk,
                                             blockSizeLimit);
}
template <class T> hipChannelFormatDesc hipCreateChannelDesc();
#if GPU_TIDY_SDK_OFFLOAD
#define hipLaunchKernelGGL(kernelName, numBlocks, numThreads, memPerBlock, streamId, ...)                              \
  do {                                                                                                                 \
    (kernelName)<<<(numBlocks), (numThreads), (memPerBlock), (streamId)>>>(__VA_ARGS__);                               \
  } while (0)
#endif
#endif
#undef HIP_FN
#undef DV
