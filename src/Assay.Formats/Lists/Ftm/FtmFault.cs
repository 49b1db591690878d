using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>What makes a file of FollowTheMoney unreadable.</summary>
internal static class FtmFault
{
    public static AssayException NoRoom(string path, Exception inner) =>
        new(
            new Diagnostic(
                "AS2088",
                Severity.Error,
                new InputPlace(path),
                "there is no room for a temporary copy, which is needed because sanctions and edges stand anywhere in the file. Make room in the folder for temporary files (as much as the file holds, decompressed), or set TMPDIR to another one."
            ),
            inner
        );
}
