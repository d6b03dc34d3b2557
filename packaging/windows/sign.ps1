<#
.SYNOPSIS
    Signs Tabling's own programs and its installer (Authenticode). NOT RUN YET: it needs a certificate and a Windows.
.DESCRIPTION
    The certificate is on a token or in the store of this computer, and is named by its fingerprint in TABLING_SIGN_THUMBPRINT.
    A machine that is made for one run takes it from TABLING_SIGN_PFX (base64) and TABLING_SIGN_PASSWORD instead.
    No key and no password lies in this repository, nor is one passed on a command line.
#>
#Requires -Version 5.1
param([Parameter(Mandatory)][string[]]$Path)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
if (-not $env:TABLING_SIGN_THUMBPRINT) { throw 'Name the certificate in TABLING_SIGN_THUMBPRINT: 40 hex digits.' }
if ($env:TABLING_SIGN_PFX) {
    $key = Join-Path ([IO.Path]::GetTempPath()) "$([Guid]::NewGuid()).pfx"
    try {
        [IO.File]::WriteAllBytes($key, [Convert]::FromBase64String($env:TABLING_SIGN_PFX))
        $word = ConvertTo-SecureString $env:TABLING_SIGN_PASSWORD -AsPlainText -Force
        Import-PfxCertificate $key -CertStoreLocation Cert:\CurrentUser\My -Password $word | Out-Null
    } finally {
        Remove-Item $key -ErrorAction SilentlyContinue
    }
}
$signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
if (-not $signtool) { throw 'signtool is missing: install the Windows SDK.' }
$stamp = if ($env:TABLING_SIGN_TIMESTAMP) { $env:TABLING_SIGN_TIMESTAMP } else { 'http://timestamp.digicert.com' }
& $signtool.FullName sign /fd SHA256 /td SHA256 /tr $stamp /sha1 $env:TABLING_SIGN_THUMBPRINT /d Tabling @Path
if ($LASTEXITCODE) { throw "signtool refused it ($LASTEXITCODE)." }
& $signtool.FullName verify /pa /all @Path
if ($LASTEXITCODE) { throw "What was signed does not verify ($LASTEXITCODE)." }
