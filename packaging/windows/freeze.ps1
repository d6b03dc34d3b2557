<#
.SYNOPSIS
    Freezes Tabling on Windows into build\bundle\tabling, by the recipe of packaging/bundle. NOT RUN YET.
#>
#Requires -Version 5.1
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$env:PYTHONHASHSEED = '0'
$env:SOURCE_DATE_EPOCH = (git log -1 '--format=%ct')
$out = 'build\bundle'
$python = "$out\environment\Scripts\python.exe"

function Invoke-Checked {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE) { throw "$($args[0]) ended with $LASTEXITCODE." }
}

# A clean environment: what a developer has installed would go in as well. 3.12.4 and later keep new folders private.
if (Test-Path "$out\environment") { Remove-Item "$out\environment" -Recurse -Force }
$given = if ($env:PYTHON) { $env:PYTHON } else { 'python' }
Invoke-Checked $given -m venv "$out\environment"
$install = $python, '-m', 'pip', '--disable-pip-version-check', '--quiet', 'install', '--constraint', 'constraints.txt',
    '--constraint', 'packaging/bundle/constraints.txt'
Invoke-Checked @install hatchling pyinstaller setuptools
Invoke-Checked @install --no-build-isolation '.[sftp]'
Invoke-Checked "$out\environment\Scripts\pyinstaller.exe" --noconfirm --clean --log-level WARN --distpath $out --workpath "$out\work" packaging/bundle/tabling.spec
# With it, for whoever opens the folder: an installer that hands out others' works hands out their licences.
Invoke-Checked $python packaging/bundle/licences.py "$out\tabling" "$out\tabling\licences"
Write-Output "Frozen: $out\tabling"
