using System.Reflection;
using Safety.Web.Store;

namespace Safety.Web.Tests.House;

/// <summary>
/// A handler is one static class with one method <c>Handle</c>, which takes a command and gives its answer and nothing
/// else: whatever else a handler returned would be stored or sent, quietly.
/// </summary>
internal static class Handlers
{
    /// <summary>Lines of a handler's file at most: it loads, lets the core decide, and hands back.</summary>
    public const int LinesMax = 60;

    private const string Suffix = "Handler";

    /// <summary>
    /// The handlers of an assembly, by their name. What extends a class of the framework is handed to it.
    /// </summary>
    public static IEnumerable<Type> In(Assembly assembly) => assembly.GetTypes()
        .Where(type => type.Name.EndsWith(Suffix, StringComparison.Ordinal) && !type.IsNested)
        .Where(type => type.Namespace?.StartsWith("Safety.Web.", StringComparison.Ordinal) == true)
        .Where(type => type.BaseType == typeof(object));

    /// <summary>The commands of an assembly: whatever decides.</summary>
    public static IEnumerable<Type> CommandsIn(Assembly assembly) => assembly.GetTypes()
        .Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Any(method => method.Name == "Decide"));

    /// <summary>Looks at the shape of each handler.</summary>
    public static Findings Check(IEnumerable<Type> handlers) => Findings.Of(handlers, BreachesOf);

    /// <summary>Looks at the length of each handler's file.</summary>
    public static Findings CheckFiles(IEnumerable<SourceFile> files) => Findings.Of(
        files.Where(file => file.Name.EndsWith(Suffix + ".cs", StringComparison.Ordinal)),
        file => file.Lines.Count > LinesMax ? [$"{file.Path}: {file.Lines.Count} lines, {LinesMax} at most."] : []);

    /// <summary>Looks whether the shell asks each command to decide: in its handler, or in a reaction.</summary>
    public static Findings CheckCommands(IEnumerable<Type> commands, IEnumerable<SourceFile> shell)
    {
        var text = string.Join("\n", shell.Select(file => file.Text));
        return Findings.Of(commands, command =>
            text.Contains($"{command.Name}.Decide(", StringComparison.Ordinal)
            || text.Contains($"{command.Name}.Decide<", StringComparison.Ordinal)
                ? []
                : [$"Nobody asks {command.Name} to decide."]);
    }

    private static MethodInfo[] Public(Type type) => type.GetMethods(
        BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static IEnumerable<string> BreachesOf(Type handler)
    {
        if (!handler.IsStaticClass())
            yield return $"{handler.Name} must be a static class.";
        if (Public(handler) is not [{ Name: "Handle" } handle])
        {
            yield return $"{handler.Name} must have one public method, Handle.";
            yield break;
        }

        if (handle.ReturnType != typeof(Task<Answer>) && handle.ReturnType != typeof(Answer))
            yield return $"{handler.Name} gives {handle.ReturnType.Name}; it must give its answer and nothing else.";
        if (handle.GetParameters() is not [var command, ..] || command.ParameterType.Name + Suffix != handler.Name)
            yield return $"{handler.Name} must take the command that it is called after.";
    }

    private static bool IsStaticClass(this Type type) => type is { IsAbstract: true, IsSealed: true };
}
