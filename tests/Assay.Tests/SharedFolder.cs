using System.Runtime.CompilerServices;

namespace Assay.Tests;

/// <summary>The folder <c>shared</c> beside the checkout: real files too large or not ours to keep in the repository.</summary>
internal static class SharedFolder
{
    /// <summary>The root of the checkout this source stands in.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The path of something in the folder; skips the test where it is absent, and fails it under CI.</summary>
    public static string PathOrSkip(string relative) => InSharedOrSkip(Path.Combine("data", relative));

    /// <summary>The path of a founding document; skips the test where it is absent, and fails it under CI.</summary>
    public static string SeedOrSkip(string relative) => InSharedOrSkip(Path.Combine("seed", relative));

    private static string InSharedOrSkip(string relative)
    {
        for (var folder = new DirectoryInfo(RepositoryRoot); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", relative);
            if (Path.Exists(path))
                return path;
        }
        var message = $"needs ../shared/{relative.Replace('\\', '/')}";
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
            throw new DirectoryNotFoundException(message);
        Assert.Skip(message);
        return "";
    }

    private static string FindRoot([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}
