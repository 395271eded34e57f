; Installer for Windows, for Inno Setup 6. WRITTEN, NOT RUN: nobody has tried it on Windows yet.
;
;   iscc /DVersion=0.1.0 packaging\windows\rahmet-pos.iss
;
; It wants the folder that `python -m installers` makes on Windows, in build\installers\frozen\rahmet-pos.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 ...
#endif

[Setup]
; Must never change: by it Windows knows which program a new version replaces.
AppId={{B6C2E8B4-6F0C-4A44-9C1B-6E0A6C0B7D52}
AppName=Rahmet POS
AppVersion={#Version}
AppPublisher=Rahmet POS
DefaultDirName={autopf}\Rahmet POS
DefaultGroupName=Rahmet POS
DisableProgramGroupPage=yes
; Without administrator's rights it installs for one user.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\rahmet-pos.exe
OutputDir=..\..\dist
OutputBaseFilename=rahmet-pos-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes
; A till that sells is not closed behind the cashier's back.
CloseApplications=no

[Languages]
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"

[InstallDelete]
; What an older version had and this one has not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\installers\frozen\rahmet-pos\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Rahmet POS"; Filename: "{app}\rahmet-pos.exe"
Name: "{autodesktop}\Rahmet POS"; Filename: "{app}\rahmet-pos.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\rahmet-pos.exe"; Description: "{cm:LaunchProgram,Rahmet POS}"; Flags: nowait postinstall skipifsilent

; The journal and the settings in the user's own folders stay when the program is removed.
