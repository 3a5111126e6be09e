" Runs ALE's linter of editors/vim on the file that was opened, and writes the location list to $LOCATIONS.
set nocompatible
filetype plugin on
let g:ale_linters = {'cuda': ['gpu_tidy']}
let g:ale_gpu_tidy_executable = $GPU_TIDY_TIDY
execute 'set runtimepath+=' . fnameescape($GPU_TIDY_VIM)
packadd ale

function! WriteLocations() abort
  ALELint
  let l:waited = 0
  while empty(getloclist(0)) && l:waited < 1200
    sleep 100m
    let l:waited += 1
  endwhile
  let l:lines = ['filetype ' . &filetype]
  for l:item in getloclist(0)
    let l:name = fnamemodify(bufname(l:item.bufnr), ':t')
    call add(l:lines, printf('%s:%d:%d: %s: %s', l:name, l:item.lnum, l:item.col, l:item.type, l:item.text))
  endfor
  call writefile(l:lines, $LOCATIONS)
  qall!
endfunction
