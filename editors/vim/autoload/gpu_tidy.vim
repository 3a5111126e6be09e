" What the ALE linter does in every filetype that it is defined for.
"
" Each buffer is checked as it lies on disk: when it is opened and when it is saved. The compile
" database is found as ALE finds it for C++: upwards, in build folders, or in b:ale_c_build_dir.

call ale#Set('gpu_tidy_executable', 'gpu-tidy-tidy')
" Added to the checks of .clang-tidy. The default leaves clang-tidy's own to ALE's clangtidy linter.
call ale#Set('gpu_tidy_checks', '-*,gpu-*')
" More words for the command line, as `--extra-arg=-DDEBUG`.
call ale#Set('gpu_tidy_options', '')

function! gpu_tidy#Command(buffer) abort
  let l:build = ale#c#GetBuildDirectory(a:buffer)
  let l:options = ale#Var(a:buffer, 'gpu_tidy_options')
  return '%e --quiet'
  \ . ' -checks=' . ale#Escape(ale#Var(a:buffer, 'gpu_tidy_checks'))
  \ . (empty(l:build) ? '' : ' -p ' . ale#Escape(l:build))
  \ . ale#Pad(l:options)
  \ . ' %s'
endfunction

function! gpu_tidy#Define(filetype) abort
  call ale#linter#Define(a:filetype, {
  \ 'name': 'gpu_tidy',
  \ 'aliases': ['gpu-tidy'],
  \ 'executable': {buffer -> ale#Var(buffer, 'gpu_tidy_executable')},
  \ 'command': function('gpu_tidy#Command'),
  \ 'callback': 'ale#handlers#gcc#HandleGCCFormat',
  \ 'output_stream': 'stdout',
  \ 'lint_file': 1,
  \})
endfunction
