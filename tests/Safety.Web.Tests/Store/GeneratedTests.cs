using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Model;
using Microsoft.Extensions.DependencyInjection;
using Safety.Web.Store;
using Safety.Web.Tests.House;

namespace Safety.Web.Tests.Store;

/// <summary>
/// What ops/generate writes is kept beside the code, so a test must say when it is owed again. Writing it sets a switch
/// of the whole process that hosts look at when they start, so no other test runs meanwhile.
/// </summary>
[CollectionDefinition(nameof(GeneratedTests), DisableParallelization = true)]
[Collection(nameof(GeneratedTests))]
public sealed class GeneratedTests
{
    private const string Folder = "src/Safety.Web/Internal/Generated";

    [Fact]
    public void The_compiled_in_wrapping_is_what_the_handlers_ask_for()
    {
        using var host = Unstarted.Host();
        var folder = Directory.CreateTempSubdirectory("safety-generated");
        try
        {
            var collections = host.Services.GetServices<ICodeFileCollection>().ToArray();
            foreach (var collection in collections)
                collection.Rules.GeneratedCodeOutputPath = folder.FullName;
            new DynamicCodeBuilder(host.Services, collections)
            {
                ServiceVariableSource = host.Services.GetService<IServiceVariableSource>(),
            }.WriteGeneratedCode(_ => { });

            var made = Read(folder);
            var kept = Read(new DirectoryInfo(Path.Combine(Repository.Root, Folder)));
            Assert.NotEmpty(made);
            Assert.Equal(made.Keys.Order(), kept.Keys.Order());
            Assert.All(made, file => Assert.Equal(file.Value, kept[file.Key]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_scripts_of_the_schema_are_what_the_store_asks_for()
    {
        using var host = Unstarted.Host();

        Assert.All(
            SchemaScripts.Of(host.Services),
            script => Assert.Equal(script.Value, Repository.File($"ops/db/{script.Key}").Text));
    }

    private static Dictionary<string, string> Read(DirectoryInfo folder) =>
        folder.GetFiles("*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => file.Name, file => File.ReadAllText(file.FullName).ReplaceLineEndings("\n"));
}
