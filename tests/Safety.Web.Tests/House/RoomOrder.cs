using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Safety.Web.Tests.House;

/// <summary>
/// Which room of the core may know which. A room may use what stands before it: ids, facts, enums and small value
/// types. It may use neither another room's states (whatever folds facts) nor its commands (whatever decides, and what
/// is nested in it), named or not: a property of a state is out of bounds even where its type is not written.
/// </summary>
internal static class RoomOrder
{
    /// <summary>The rooms, each of which may use those before it.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
    [
        "Language", "Staff", "Clients", "Casework", "Policy", "Limits", "Visits", "Contacts", "Incidents", "Alerts",
        "Audit",
    ];

    /// <summary>Names that mean nothing and so gather everything.</summary>
    public static IReadOnlySet<string> NoRooms { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Common", "Shared", "Helpers", "Helper", "Utils", "Util", "Utilities", "Services", "Managers", "Misc",
    };

    /// <summary>Looks at every name in the core.</summary>
    public static Findings Check(CoreModel core) => Findings.Of(core.Trees, tree => BreachesOf(tree, core.Compilation));

    /// <summary>Looks at every folder and namespace for one that gathers everything.</summary>
    public static Findings CheckNames(IEnumerable<SourceFile> files) => Findings.Of(files, file =>
        file.Path.Split('/')[..^1].Concat(NamespacesOf(file)).Where(NoRooms.Contains)
            .Select(name => $"{file.Path}: nothing may live in '{name}'."));

    private static IEnumerable<string> NamespacesOf(SourceFile file) => file.Lines
        .Where(line => line.StartsWith("namespace ", StringComparison.Ordinal))
        .SelectMany(line => line["namespace ".Length..].TrimEnd(';', ' ', '{').Split('.'));

    private static IEnumerable<string> BreachesOf(SyntaxTree tree, CSharpCompilation compilation)
    {
        var path = tree.FilePath;
        var root = tree.GetCompilationUnitRoot();
        var place = root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";
        var room = CoreModel.RoomOf(place);
        if (room is null || !Rooms.Contains(room))
            return [$"{path}: '{place}' is no room of the core."];
        if (!path.StartsWith($"src/Safety.Core/{room}/", StringComparison.Ordinal))
            return [$"{path}: it says '{place}' and lies elsewhere."];
        var model = compilation.GetSemanticModel(tree);
        return root.Usings.SelectMany(line => OfUsing(path, room, line))
            .Concat(root.DescendantNodes().OfType<QualifiedNameSyntax>().SelectMany(name => OfFullName(path, name)))
            .Concat(root.DescendantNodes().OfType<SimpleNameSyntax>()
                .SelectMany(name => OfName(path, room, name, model)))
            .Distinct();
    }

    private static IEnumerable<string> OfUsing(string path, string room, UsingDirectiveSyntax line)
    {
        if (line.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            yield return $"{path}: a global using hides what a file knows.";
        if (line.NamespaceOrType.ToString() is var name && CoreModel.RoomOf(name) is { } other && IsLater(other, room))
            yield return $"{path}: {room} may not use {other}, which stands after it.";
    }

    private static IEnumerable<string> OfFullName(string path, QualifiedNameSyntax name)
    {
        if (name.Ancestors().Any(outer => outer is UsingDirectiveSyntax or QualifiedNameSyntax)
            || name.Parent is BaseNamespaceDeclarationSyntax)
            yield break;
        if (CoreModel.RoomOf(name.ToString()) is not null)
            yield return $"{path}: '{name}' must be a using line and a short name.";
    }

    private static IEnumerable<string> OfName(string path, string room, SimpleNameSyntax name, SemanticModel model)
    {
        var symbol = model.GetSymbolInfo(name).Symbol;
        if (symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol))
            yield break;
        if (CoreModel.RoomOf(symbol) is not { } other || other == room)
            yield break;
        if (IsLater(other, room))
            yield return $"{path}: {room} may not use {other}, which stands after it ({symbol.Name}).";
        foreach (var type in TypesAround(symbol))
        {
            if (IsState(type))
                yield return $"{path}: {room} may not use {type.Name}, a state of {other} ({symbol.Name}).";
            if (IsCommand(type))
                yield return $"{path}: {room} may not use {type.Name}, a command of {other} ({symbol.Name}).";
        }
    }

    private static bool IsLater(string other, string room) => Index(other) > Index(room);

    private static int Index(string room) => Rooms.ToList().IndexOf(room) is var at and >= 0 ? at : int.MaxValue;

    private static IEnumerable<INamedTypeSymbol> TypesAround(ISymbol symbol)
    {
        var inner = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        for (var type = inner; type is not null; type = type.ContainingType)
            yield return type;
    }

    private static bool IsState(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(face => face.Name == "IFold" && CoreModel.RoomOf(face) == "Language");

    private static bool IsCommand(INamedTypeSymbol type) =>
        type.GetMembers("Decide").Any(member => member is IMethodSymbol { IsStatic: true });
}
