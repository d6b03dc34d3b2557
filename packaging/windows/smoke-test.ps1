<#
.SYNOPSIS
    What an installer for Windows must pass: installed, run, taken out, nothing left but the data. NOT RUN YET.
#>
#Requires -Version 5.1
#Requires -RunAsAdministrator
param([Parameter(Mandatory)][string]$Installer)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$home_ = Join-Path $env:ProgramFiles 'Tabling'
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
New-Item $work -ItemType Directory | Out-Null

function Invoke-Installer([string]$What) {
    $run = Start-Process msiexec.exe -ArgumentList $What, "`"$Installer`"", '/qn', '/norestart', '/l*v', "`"$work\msi.log`"" -Wait -PassThru
    if ($run.ExitCode) { Get-Content "$work\msi.log" -Tail 40; throw "msiexec $What ended with $($run.ExitCode)." }
}

function Invoke-Tabling {
    & (Join-Path $home_ 'tabling.exe') @args
    if ($LASTEXITCODE) { throw "tabling $args ended with $LASTEXITCODE." }
}

Invoke-Installer '/i'
try {
    $env:QT_QPA_PLATFORM = 'offscreen'
    Invoke-Tabling --version
    # The whole journey: 25 people sign by touch, merged twice, delivered, the PDF read back. Keys are written and read on
    # the way, and one that others may read is refused: so access lists are right.
    Invoke-Tabling demo --out "$work\demo"
    if (-not (Get-ChildItem "$work\demo" -Recurse -Filter *.pdf)) { throw 'The demo delivered nothing.' }
    $said = & (Join-Path $home_ 'tabling.exe') kiosk --check-lock --json --data "$work\data" | ConvertFrom-Json
    foreach ($guard in 'crash_images', 'other_programs') {
        if (-not $said.guards.$guard.holds) { throw "Windows refused what keeps typed words in memory: $guard." }
    }
    foreach ($program in 'tabling-kiosk.exe', 'tabling-console.exe') {
        $window = Start-Process (Join-Path $home_ $program) -ArgumentList '--data', "$work\data" -PassThru
        Start-Sleep -Seconds 20
        if ($window.HasExited) { throw "$program ended by itself ($($window.ExitCode))." }
        Stop-Process $window
    }
} finally {
    Invoke-Installer '/x'
}
if (Test-Path $home_) { throw "Taking it out has left $(Get-ChildItem $home_ -Recurse | Select-Object -First 5)." }
Write-Output 'The installer passed.'
