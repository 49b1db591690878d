using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Assay.Bench;

/// <summary>In this process, so that no project is generated and nothing is restored; memory is counted; ratios are what is compared.</summary>
internal sealed class BenchConfig : ManualConfig
{
    private const int Warmups = 3;
    private const int Iterations = 8;

    public BenchConfig()
    {
        AddJob(
            Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                .WithWarmupCount(Warmups)
                .WithIterationCount(Iterations)
                .WithUnrollFactor(1)
        );
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(StatisticColumn.Median);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        WithArtifactsPath(Path.Combine("artifacts", "bench"));
        WithOptions(ConfigOptions.JoinSummary);
    }
}
