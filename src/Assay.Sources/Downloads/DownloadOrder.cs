using Assay.Model;
using Assay.Sources.Publishers;

namespace Assay.Sources.Downloads;

/// <summary>One file to be downloaded.</summary>
/// <param name="File">What it is and where it is published.</param>
/// <param name="Allowed">Which addresses may be asked for it.</param>
/// <param name="Known">What is known of the state that is had already; where the publisher says it is the same, nothing comes.</param>
/// <param name="Partial">Where to keep what came of it, so that another run can go on there.</param>
/// <param name="Target">Where to put it when all of it came and looks right.</param>
/// <param name="Received">Is told what came so far, in bytes, and how much there is, where that is known.</param>
public sealed record DownloadOrder(
    SourceFile File,
    AllowedAddresses Allowed,
    Validators Known,
    string Partial,
    string Target,
    Action<long, long?>? Received = null
);

/// <summary>What came of a download.</summary>
/// <param name="IsUnchanged">Whether the publisher says that it is the state known; nothing was then put anywhere.</param>
/// <param name="Validators">What the publisher calls the state.</param>
/// <param name="Hash">Of the file's bytes, as a reader sees them; null where it is unchanged.</param>
/// <param name="Bytes">How long the file is.</param>
public sealed record Download(bool IsUnchanged, Validators Validators, ContentHash? Hash, long Bytes);
