using Assay.Model;

namespace Assay.Sources.Publishers;

/// <summary>Where a list is published, or several in the same files, and on which terms.</summary>
/// <param name="List">Its name here, mostly that of the one list it brings.</param>
/// <param name="Holds">The lists that its files hold: <paramref name="List"/> alone, or those of several authorities that somebody gathers.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who publishes it, in words.</param>
/// <param name="Files">The files that make up one edition; an edition without one of them is none.</param>
/// <param name="Hosts">The hosts that may be asked for them, those the publisher redirects to included.</param>
/// <param name="EveryDays">After how many days a new edition is to be expected.</param>
/// <param name="Licence">On which terms it may be used.</param>
/// <param name="Attribution">Who has to be named where it is shown on; null where nobody.</param>
/// <param name="OnlyWhenNamed">Whether it is left out of an update that names nothing.</param>
/// <param name="Source">Where the addresses were read, and how well they are founded.</param>
public sealed record ListSource(
    ListId List,
    IReadOnlyList<ListId> Holds,
    string Title,
    string Publisher,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<string> Hosts,
    int EveryDays,
    string Licence,
    string? Attribution,
    bool OnlyWhenNamed,
    Citation Source
);

/// <summary>One file of an edition.</summary>
/// <param name="Name">The name to give it. Formats are recognised by it, so it is the publisher's own; a bare name, without a folder.</param>
/// <param name="Address">Where it is published.</param>
public sealed record SourceFile(string Name, Uri Address)
{
    /// <summary>The address as it may be shown: what follows a question mark can be somebody's key.</summary>
    public string Shown => Address.GetLeftPart(UriPartial.Path);

    /// <summary>What the file is, by its name: <c>.csv</c>, lower case.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();
}
