namespace CcmFlow.Cli.Synthetic;

/// <summary>Given names that were common at the patients' birth, and frequent US family names.</summary>
internal static class SyntheticNames
{
    public static readonly string[] Women =
        ["Mary", "Linda", "Barbara", "Patricia", "Carol", "Sandra", "Nancy", "Sharon", "Judith", "Susan", "Betty", "Karen", "Donna", "Dorothy", "Joyce", "Janet", "Gloria", "Shirley", "Ruth", "Virginia", "Diane", "Helen"];

    public static readonly string[] Men =
        ["James", "Robert", "John", "William", "Richard", "David", "Charles", "Thomas", "Ronald", "Larry", "Donald", "George", "Kenneth", "Edward", "Gary", "Frank", "Walter", "Raymond", "Harold", "Dennis", "Gerald", "Paul"];

    public static readonly string[] Family =
        ["Smith", "Johnson", "Williams", "Brown", "Jones", "Miller", "Davis", "Wilson", "Anderson", "Taylor", "Moore", "Jackson", "Martin", "Thompson", "White", "Harris", "Clark", "Lewis", "Robinson", "Walker",
         "Young", "Allen", "King", "Wright", "Scott", "Hill", "Green", "Adams", "Baker", "Nelson", "Carter", "Mitchell", "Roberts", "Turner", "Phillips", "Campbell", "Parker", "Evans", "Edwards", "Collins",
         "O'Brien", "Sullivan", "Murphy", "Kelly", "Nguyen", "Chen", "Cohen", "Kowalski", "Rossi", "Silva"];

    public static readonly string[] SpanishWomen =
        ["María", "Carmen", "Rosa", "Ana", "Luz", "Gloria", "Teresa", "Margarita", "Josefina", "Dolores", "Esperanza", "Guadalupe"];

    public static readonly string[] SpanishMen =
        ["José", "Juan", "Luis", "Carlos", "Manuel", "Francisco", "Jesús", "Miguel", "Ramón", "Rafael", "Pedro", "Antonio"];

    public static readonly string[] SpanishFamily =
        ["García", "Rodríguez", "Martínez", "Hernández", "López", "González", "Pérez", "Sánchez", "Ramírez", "Torres", "Flores", "Rivera", "Gómez", "Díaz", "Reyes", "Morales", "Ortiz", "Núñez", "Vega", "Santos"];
}
