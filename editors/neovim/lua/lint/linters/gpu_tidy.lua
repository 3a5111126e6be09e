-- A linter for nvim-lint: put this folder on the runtime path, then
--
--   require('lint').linters_by_ft.cuda = { 'gpu_tidy' }
--
-- The file is read as it lies on disk. gpu-tidy-tidy finds the compile database upwards from it;
-- vim.g.gpu_tidy_build names another directory.

local severities = { error = vim.diagnostic.severity.ERROR, warning = vim.diagnostic.severity.WARN }

--- The findings of clang-tidy's output that lie in the buffer; notes go below the finding's message.
local function parse(output, buffer)
  local here = vim.api.nvim_buf_get_name(buffer)
  local found, last = {}, nil
  for line in output:gmatch('[^\r\n]+') do
    local file, row, column, kind, text = line:match('^(.-):(%d+):(%d+): (%w+): (.*)$')
    if severities[kind] then
      local message, code = text:match('^(.*) %[([^%[%]]+)%]$')
      last = {
        lnum = row - 1,
        col = column - 1,
        severity = severities[kind],
        message = message or text,
        code = code,
        source = 'gpu-tidy',
      }
      if vim.fn.resolve(file) == vim.fn.resolve(here) then
        table.insert(found, last)
      end
    elseif kind == 'note' and last then
      last.message = last.message .. '\n' .. vim.fn.fnamemodify(file, ':.') .. ':' .. row .. ': ' .. text
    end
  end
  return found
end

return {
  cmd = 'gpu-tidy-tidy',
  stdin = false,
  append_fname = true,
  args = {
    '--quiet',
    '-checks=-*,gpu-*',
    function()
      return vim.g.gpu_tidy_build and '-p=' .. vim.g.gpu_tidy_build or '--quiet'
    end,
  },
  stream = 'stdout',
  ignore_exitcode = true,
  parser = parse,
}
