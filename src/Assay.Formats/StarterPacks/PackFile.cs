using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.StarterPacks;

/// <summary>One file of the pack, parsed.</summary>
/// <param name="Kind">The folder it stands in, which is what it holds.</param>
/// <param name="Name">Folder and file name, such as <c>parties/metals.yaml</c>.</param>
/// <param name="Document">Its tree; null where it could not be parsed.</param>
/// <param name="Hash">Hash of its bytes; null where there are none.</param>
/// <param name="Log">What was odd in it.</param>
internal sealed record PackFile(
    string Kind,
    string Name,
    YamlDocument? Document,
    ContentHash? Hash,
    ReadingLog Log
)
{
    public static PackFile Parse((string Kind, string Path, string Name) file)
    {
        var log = new ReadingLog(file.Path, DiagnosticRoom.StarterPack);
        var bytes = YamlBytes.OfFile(file.Path, log, YamlLimits.Default);
        var document = bytes is null ? null : YamlDocument.Parse(bytes, log);
        return new PackFile(file.Kind, file.Name, document, document?.Hash, log);
    }
}
