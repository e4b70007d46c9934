# Brings a Windows machine with Python 3.11 to 3.13 and Tesseract 5 to where the program runs. See README.md beside it.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Say($text) { Write-Host "== $text" }
function Stop-With($text) { Write-Host "== $text" -ForegroundColor Red; exit 1 }

function Find-Python {
    if (-not (Get-Command py -ErrorAction SilentlyContinue)) { return $null }
    foreach ($version in '3.11', '3.12', '3.13') {
        $path = & py "-$version" -c 'import sys; print(sys.executable)' 2>$null
        if ($LASTEXITCODE -eq 0) { return $path }
    }
    return $null
}

function Find-Tesseract {
    $command = Get-Command tesseract -ErrorAction SilentlyContinue
    if ($command) { return $command.Source }
    $usual = Join-Path $env:ProgramFiles 'Tesseract-OCR\tesseract.exe'
    if (Test-Path $usual) { return $usual }
    return $null
}

$tesseract = Find-Tesseract
if (-not $tesseract) { Stop-With 'Tesseract 5 is missing; README.md beside this script says how to install it.' }
$languages = & $tesseract --list-langs
foreach ($language in 'vie', 'osd') {
    if ($languages -notcontains $language) { Stop-With "Tesseract lacks '$language': run its installer again and choose it." }
}
$folder = Split-Path $tesseract
if (($env:Path -split ';') -notcontains $folder) {
    Say "Adding $folder to your PATH (open a new window afterwards)"
    $own = [Environment]::GetEnvironmentVariable('Path', 'User')
    [Environment]::SetEnvironmentVariable('Path', "$own;$folder", 'User')
    $env:Path += ";$folder"
}

$python = '.venv\Scripts\python.exe'
if (-not (Test-Path $python)) {
    $base = Find-Python
    if (-not $base) { Stop-With 'Python 3.11, 3.12 or 3.13 with its launcher py is missing.' }
    Say "Making a virtual environment in .venv with $base"
    & $base -m venv .venv
    if ($LASTEXITCODE -ne 0) { Stop-With 'The virtual environment could not be made.' }
}

# What is installed is remembered by the lock's content, so that an unchanged lock asks nobody anything.
$stamp = '.venv\requirements.lock.stamp'
$wanted = (Get-FileHash requirements.lock -Algorithm SHA256).Hash.ToLower()
if (-not (Test-Path $stamp) -or (Get-Content $stamp) -ne $wanted) {
    Say 'Installing the pinned packages into .venv (a minute or two)'
    & $python -m pip install --disable-pip-version-check --no-input --quiet --require-hashes -r requirements.lock
    if ($LASTEXITCODE -ne 0) { Stop-With 'The packages could not be installed; what pip said stands above.' }
    Set-Content $stamp $wanted
}
Say "Ready. Start with: $python main.py"
