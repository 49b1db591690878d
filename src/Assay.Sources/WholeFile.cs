namespace Assay.Sources;

/// <summary>Small files of our own that are there whole or as they were.</summary>
internal static class WholeFile
{
    /// <summary>What is added to the name while it is written.</summary>
    public const string Unfinished = ".tmp";

    /// <summary>Writes the file beside its place and then moves it there.</summary>
    public static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + Unfinished, content);
        File.Move(path + Unfinished, path, overwrite: true);
    }
}
