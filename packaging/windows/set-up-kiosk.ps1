<#
.SYNOPSIS
    Makes this computer with Windows a kiosk: it signs in by itself and shows Tabling. NOT RUN YET on any Windows.
.DESCRIPTION
    Pro: Assigned Access, restricted user experience. Enterprise, Education, IoT Enterprise: Shell Launcher and AppLocker.
    Home cannot be locked, and is refused. README.md beside this says what to look at afterwards.
    The bridge to these settings answers only the system itself: so what it is told is told by a task that runs once as SYSTEM.
.PARAMETER Undo
    Takes it all back; what was signed stays where it is.
.PARAMETER DryRun
    Says what would be done, and does nothing.
#>
#Requires -Version 5.1
#Requires -RunAsAdministrator
param([switch]$Undo, [switch]$DryRun)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$Kiosk = Join-Path $env:ProgramFiles 'Tabling\tabling-kiosk.exe'
$Kept = Join-Path $env:ProgramData 'Tabling'  # what stood here before, for the way back
$Launcher = 'Enterprise', 'EnterpriseN', 'EnterpriseS', 'EnterpriseSN', 'Education', 'EducationN', 'IoTEnterprise', 'IoTEnterpriseS'
$Restricted = 'Professional', 'ProfessionalN', 'ProfessionalWorkstation', 'ProfessionalEducation'

function Invoke-Step([string]$What, [scriptblock]$Act) {
    if ($DryRun) { Write-Output "would $What"; return }
    Write-Output $What
    & $Act
}

function Invoke-AsSystem([string]$Script) {
    $name = 'Tabling set-up'
    $bytes = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($Script))
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -NonInteractive -EncodedCommand $bytes"
    Register-ScheduledTask -TaskName $name -Action $action -User 'SYSTEM' -RunLevel Highest -Force | Out-Null
    try {
        Start-ScheduledTask -TaskName $name
        $until = (Get-Date).AddMinutes(2)
        do {
            Start-Sleep -Seconds 1
            $result = (Get-ScheduledTaskInfo -TaskName $name).LastTaskResult
            # 267009: it runs; 267011: it has not run yet.
        } while ($result -in 267009, 267011 -and (Get-Date) -lt $until)
        if ($result -ne 0) { throw "Windows refused it ($result). Nothing is locked: look under Event Viewer, AssignedAccess." }
    } finally {
        Unregister-ScheduledTask -TaskName $name -Confirm:$false
    }
}

# Gives the bridge a setting of a file, or takes it away.
function Set-Bridge([string]$Property, [string]$File) {
    $value = '$null'
    if ($File) {
        $xml = [Net.WebUtility]::HtmlEncode([IO.File]::ReadAllText((Join-Path $PSScriptRoot $File)))
        $value = "[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('" +
            [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($xml)) + "'))"
    }
    Invoke-AsSystem @"
`$ErrorActionPreference = 'Stop'
try {
    `$all = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    `$all.$Property = $value
    Set-CimInstance -CimInstance `$all
} catch { exit 1 }
"@
}

function Get-Way {
    $edition = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID
    if ($edition -in $Launcher) { return 'launcher' }
    if ($edition -in $Restricted) { return 'restricted' }
    throw "This Windows ($edition) cannot be locked to one program. Use the Linux session, or stay near this computer."
}

# What keeps typed words off the disk, as `tabling kiosk --check-lock` looks for.
function Protect-Memory {
    Invoke-Step 'switch hibernation off' { powercfg.exe /hibernate off }
    Invoke-Step 'have the page file encrypted, from the next start on' { fsutil.exe behavior set EncryptPagingFile 1 | Out-Null }
    Invoke-Step 'have Windows keep no image of its memory when it falls' {
        Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl' -Name CrashDumpEnabled -Value 0 -Type DWord
    }
    Invoke-Step 'keep it awake' {
        powercfg.exe /change standby-timeout-ac 0
        powercfg.exe /change standby-timeout-dc 0
        powercfg.exe /change monitor-timeout-ac 0
        powercfg.exe /change monitor-timeout-dc 0
    }
    Invoke-Step 'open nothing by itself that is plugged in' {
        $explorer = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'
        New-Item $explorer -Force | Out-Null
        Set-ItemProperty $explorer -Name NoDriveTypeAutoRun -Value 255 -Type DWord
    }
}

function Set-Programs {
    Invoke-Step 'let everybody but administrators run Tabling alone (AppLocker)' {
        New-Item $Kept -ItemType Directory -Force | Out-Null
        $before = Join-Path $Kept 'applocker-before.xml'
        if (-not (Test-Path $before)) { Get-AppLockerPolicy -Local -Xml | Set-Content $before -Encoding UTF8 }
        Set-AppLockerPolicy -XmlPolicy (Join-Path $PSScriptRoot 'applocker.xml')
        sc.exe config AppIDSvc start= auto | Out-Null
        Start-Service AppIDSvc
    }
}

function Install-Kiosk {
    $way = Get-Way
    if (-not (Test-Path $Kiosk)) { throw "Tabling is not installed: $Kiosk is not there. Install it first." }
    Protect-Memory
    if ($way -eq 'restricted') {
        Invoke-Step 'sign in by itself to an account that may run Tabling alone (Assigned Access)' {
            Set-Bridge 'Configuration' 'restricted-experience.xml'
        }
    } else {
        Invoke-Step 'have the feature Shell Launcher' {
            Enable-WindowsOptionalFeature -Online -NoRestart -All -FeatureName Client-EmbeddedShellLauncher | Out-Null
        }
        Set-Programs
        Invoke-Step 'sign in by itself with Tabling in the place of the desktop' { Set-Bridge 'ShellLauncher' 'shell-launcher.xml' }
    }
    Write-Output 'Start the computer again. Then go through the list in README.md: nobody has run this script before you.'
}

function Uninstall-Kiosk {
    Invoke-Step 'take back who signs in by itself' {
        Set-Bridge 'Configuration' ''
        if ((Get-Way) -eq 'launcher') { Set-Bridge 'ShellLauncher' '' }
    }
    $before = Join-Path $Kept 'applocker-before.xml'
    if (Test-Path $before) {
        Invoke-Step 'let run what could run before' {
            Set-AppLockerPolicy -XmlPolicy $before
            Remove-Item $before
        }
    }
    Write-Output ('What was signed is still in the profile of the account that signed in by itself: hand it over before you delete it. ' +
        'Hibernation, page file, sleep, images of a fall, what is plugged in and the service AppIDSvc stay as they were set: ' +
        'README.md says how to change them.')
}

if ($Undo) { Uninstall-Kiosk } else { Install-Kiosk }
if ($DryRun) { Write-Output 'Nothing was done.' }
