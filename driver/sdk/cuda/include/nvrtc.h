// NVRTC: compiling at run time.
// Facts: NVRTC documentation (names, values, signatures); a selection.
#pragma once
#include <stddef.h>
#include <stdint.h>

#define FN extern nvrtcResult
#ifdef __cplusplus
extern "C" {
#endif
typedef enum { NVRTC_SUCCESS, NVRTC_ERROR_OUT_OF_MEMORY, NVRTC_ERROR_PROGRAM_CREATION_FAILURE,
    NVRTC_ERROR_INVALID_INPUT, NVRTC_ERROR_INVALID_PROGRAM, NVRTC_ERROR_INVALID_OPTION, NVRTC_ERROR_COMPILATION,
    NVRTC_ERROR_BUILTIN_OPERATION_FAILURE, NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION,
    NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION, NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID,
    NVRTC_ERROR_INTERNAL_ERROR, NVRTC_ERROR_TIME_FILE_WRITE_FAILED, NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED,
    NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED, NVRTC_ERROR_PCH_CREATE, NVRTC_ERROR_CANCELLED,
    NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED } nvrtcResult;
typedef struct _nvrtcProgram *nvrtcProgram;

extern const char * nvrtcGetErrorString(nvrtcResult result);
FN nvrtcVersion(int *major, int *minor);
FN nvrtcGetNumSupportedArchs(int *numArchs);
FN nvrtcGetSupportedArchs(int *supportedArchs);
FN nvrtcCreateProgram(nvrtcProgram *prog, const char *src, const char *name, int numHeaders,
    const char *const *headers, const char *const *includeNames);
FN nvrtcDestroyProgram(nvrtcProgram *prog);
FN nvrtcCompileProgram(nvrtcProgram prog, int numOptions, const char *const *options);
FN nvrtcGetPTXSize(nvrtcProgram prog, size_t *ptxSizeRet);
FN nvrtcGetPTX(nvrtcProgram prog, char *ptx);
FN nvrtcGetCUBINSize(nvrtcProgram prog, size_t *cubinSizeRet);
FN nvrtcGetCUBIN(nvrtcProgram prog, char *cubin);
FN nvrtcGetLTOIRSize(nvrtcProgram prog, size_t *LTOIRSizeRet);
FN nvrtcGetLTOIR(nvrtcProgram prog, char *LTOIR);
FN nvrtcGetOptiXIRSize(nvrtcProgram prog, size_t *optixirSizeRet);
FN nvrtcGetOptiXIR(nvrtcProgram prog, char *optixir);
FN nvrtcGetProgramLogSize(nvrtcProgram prog, size_t *logSizeRet);
FN nvrtcGetProgramLog(nvrtcProgram prog, char *log);
FN nvrtcAddNameExpression(nvrtcProgram prog, const char *const name_expression);
FN nvrtcGetLoweredName(nvrtcProgram prog, const char *const name_expression, const char **lowered_name);
FN nvrtcGetPCHHeapSize(size_t *ret);
FN nvrtcSetPCHHeapSize(size_t size);
FN nvrtcGetPCHCreateStatus(nvrtcProgram prog);
FN nvrtcGetPCHHeapSizeRequired(nvrtcProgram prog, size_t *size);
FN nvrtcSetFlowCallback(nvrtcProgram prog, int (*callback)(void *, void *), void *payload);
#ifdef __cplusplus
}
#endif
#undef FN
